import { forYouApi } from './for-you.ts';
import { libraryApi } from './library.ts';
import { onetApi } from './onet.ts';

/** The calls of Explore: what is out there, and how it fits a person. */
export const exploreApi = { ...libraryApi, ...onetApi, ...forYouApi };
