/** Whether the browser supports the code that reads texts, which is loaded on two pages only and not built for the oldest browsers. */
export const isNewEnough = (): boolean => 'groupBy' in Map && 'withResolvers' in Promise && 'canParse' in URL;

export const NEWER_NEEDED = '读文字和文件要用较新的浏览器：Chrome 与 Edge 120、Firefox 121、Safari 17.4 起。';
