export { words } from '../../../../src/catalogue/words.ts';
