/** The tools at the foot of a page. */
import './keep-offline.ts';
import './save-single.ts';
