import type { Examples } from './owners/habit.ts';
import { NAMES } from './owners/name-habits.ts';
import { TRAILING } from './owners/trailing-habits.ts';

/**
 * All habits by which minutes say who is to do a task, with what they read and what they don't: who may be an owner, in
 * front of a task or wherever owners stand (`NAMES`), and where owners stand behind a task (`TRAILING`). Add a habit
 * there; this list is for those who run or print all examples.
 */
export const OWNER_HABITS: readonly (Examples & { place: 'front' | 'behind' })[] = [
  ...NAMES.map((habit) => ({ ...habit, place: 'front' as const })),
  ...TRAILING.map((habit) => ({ ...habit, place: 'behind' as const })),
];
