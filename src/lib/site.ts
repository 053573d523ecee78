/** What the site is called and what it is, in one place: page titles, previews, the manifest and the citation use it. */
export const SITE_NAME = '政府工作报告查阅';
export const SITE_DESCRIPTION = '逐句可引、数字可查的地方政府工作报告：阅读、检索、引用，并在口径相同处作比较。';
