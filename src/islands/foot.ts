import './keep-offline.ts';
import './save-single.ts';
