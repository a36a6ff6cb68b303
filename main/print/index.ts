export { fontCss } from './fonts.ts';
export { paperOf } from './paper.ts';
