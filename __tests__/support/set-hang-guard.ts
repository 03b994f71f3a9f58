import { jest } from '@jest/globals';
import { hangGuard } from './hang-guard.ts';

jest.setTimeout(hangGuard);
