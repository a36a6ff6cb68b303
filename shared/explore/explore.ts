import { forYouApi } from './for-you.ts';
import { libraryApi } from './library.ts';
import { onetApi } from './onet.ts';
import { optionsApi } from './options.ts';

/** The calls of Explore: what is out there, how it fits a person, and what they look into. */
export const exploreApi = { ...libraryApi, ...onetApi, ...forYouApi, ...optionsApi };
