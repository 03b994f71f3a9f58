/**
 * Whether the name of a file carries a day in any usual form, also in those that don't tell which one it is: `04-02-25`,
 * `05-06-2021`, `220827`. Which day it is, `blocks/dates.ts` decides.
 */

/** Three numbers with the same sign between, or one of six or eight digits. */
const PARTED = /(?<![\p{L}\d.])(\d{1,4})([-_. ])(\d{1,2})\2(\d{1,4})(?![\d]|\.\d)/gu;
const SOLID = /(?<![\d.])(?:\d{8}|\d{6})(?![\d]|\.\d)/gu;

export function carriesDay(name: string): boolean {
  const parted = [...name.matchAll(PARTED)].some(([, a = '', sign = '', b = '', c = '']) => {
    const isVersion =
      sign === '.' && [a, b, c].every(({ length }) => length < 3) && [a, b, c].some(({ length }) => length < 2);
    return !isVersion && isDay([a, b, c]);
  });
  return parted || [...name.matchAll(SOLID)].some(([digits]) => isSolidDay(digits));
}

/** A day, a month and a year, in an order that people use. */
function isDay([a, b, c]: readonly [string, string, string]): boolean {
  const orders = [
    { year: a, month: b, day: c },
    { year: c, month: b, day: a },
    { year: c, month: a, day: b },
  ];
  return orders.some(
    ({ year, month, day }) => isYear(year) && day.length <= 2 && isWithin(month, 12) && isWithin(day, 31),
  );
}

function isSolidDay(digits: string): boolean {
  const year = digits.length - 4;
  return (
    isDay([digits.slice(0, year), digits.slice(year, year + 2), digits.slice(year + 2)]) ||
    isDay([digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)])
  );
}

/** `2015`, or `15`; minutes in files are not older than files. */
function isYear(year: string): boolean {
  const number = Number(year);
  return year.length === 4 ? number >= 1970 && number < 2070 : year.length === 2 && number < 70;
}

const isWithin = (number: string, most: number): boolean => Number(number) >= 1 && Number(number) <= most;
