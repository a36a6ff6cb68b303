import { applicationsApi } from './applications.ts';
import { comparisonsApi } from './comparisons.ts';
import { experimentsApi } from './experiments.ts';
import { fitRatingsApi } from './fit-ratings.ts';
import { forYouApi } from './for-you.ts';
import { futuresApi } from './futures.ts';
import { libraryApi } from './library.ts';
import { onetApi } from './onet.ts';
import { optionsApi } from './options.ts';

/** The calls of Explore: what is out there, how it fits a person, what they look into and try, and what they apply for. */
export const exploreApi = {
  ...libraryApi,
  ...onetApi,
  ...forYouApi,
  ...optionsApi,
  ...experimentsApi,
  ...futuresApi,
  ...applicationsApi,
  ...fitRatingsApi,
  ...comparisonsApi,
};
