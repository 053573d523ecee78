/** Loads the code that reads aloud if the browser has a Chinese voice. */
const look = (): void => {
  if (speechSynthesis.getVoices().some(({ lang }) => /^(?:zh|cmn)/i.test(lang))) void import('./read-aloud.ts');
};

if ('speechSynthesis' in window) {
  look();
  speechSynthesis.addEventListener('voiceschanged', look);
}
export {};
