/** Name and description of the site, used by page titles, previews, the manifest and citations. */
export const SITE_NAME = '政府工作报告查阅';
export const SITE_DESCRIPTION = '逐句可引、数字可查的地方政府工作报告：阅读、检索、引用，并在口径相同处作比较。';
