// What every file is held to beside types and format. A rule that is off says why.
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import path from 'node:path';
import ts from 'typescript-eslint';

const ROOT = path.resolve(import.meta.dirname, '..');
const TESTS = '**/*.{test,site,browser,fixture}.ts';

export default defineConfig(
  { ignores: ['dist', '.data', '.astro', '.cache', 'public'] },
  regexp.configs.recommended,
  {
    settings: {
      regexp: {
        allowedCharacterRanges: ['alphanumeric', '一-龥', '０-９', '①-⑳', '！-～', '!-~', ' -~', '①-⒛', '一-鿿'],
      },
    },
    rules: {
      // Lines and sentences have a greatest length, and growth.slow.test.ts counts the work that patterns make.
      'regexp/no-super-linear-backtracking': 'off',
      // Words stay words: 东|南|西|北 beside 东南|西北, and groups that show what belongs together.
      'regexp/prefer-character-class': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/use-ignore-case': 'off',
      // It asks for + where * says the same.
      'regexp/no-contradiction-with-assertion': 'off',
      // Patterns that are put together of parts end as the last of them ends.
      'regexp/no-useless-lazy': 'off',
      // A name that is told only where it is there.
      'regexp/optimal-quantifier-concatenation': 'off',
      // A list of words may hold one beside its beginning: 修|修复.
      'regexp/no-dupe-disjunctions': 'off',
      // A range from 0 to ； hides what lies between.
      'regexp/prefer-range': 'off',
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.ts'],
    // Scripts within pages are imports alone (source.test.ts); each would be a program of its own.
    ignores: ['**/*.astro/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      complexity: ['error', { max: 15, variant: 'modified' }],
      'max-lines': ['error', { max: 350, skipBlankLines: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Text is gone through by characters and not by graphemes.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          ignoreRestSiblings: true,
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
        },
      ],
      // There are no enums and hardly any classes, and looking for them takes a third of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // It takes assertions away that the compiler needs.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Whoever reads a file of ours says what is in it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Numbers read well in a template.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Tables of cases and sentences grow with what is read; a test may reach for what a caller may not.
    files: [TESTS, '**/*.cases.ts'],
    rules: { 'max-lines': 'off' },
  },
  // Tables that the compiler holds to their types already: words and sentences, and nothing that runs.
  {
    files: ['src/catalogue/{concepts,topics}/**/*.ts'],
    ignores: ['src/catalogue/concepts/words.ts'],
    extends: [ts.configs.disableTypeChecked],
  },
  // Actions of one form, whether they wait or not.
  { files: ['scripts/bench/*.ts'], rules: { '@typescript-eslint/require-await': 'off' } },
);
