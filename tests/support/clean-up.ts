import { afterAll } from 'vitest';
import { cleanUp } from './left-open.ts';

// Runs for every test file, also where several share the modules of one worker.
afterAll(cleanUp);
