// What pages, components and plain scripts are held to beside types and format; oxlint.json holds the other files to the same rules of patterns.
// A rule that is off says why.
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

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
  { files: ['**/*.astro'], languageOptions: { parserOptions: { parser: ts.parser } } },
);
