/** A whole number with its thousands apart. */
export const whole = (value) => Math.round(value).toLocaleString("en");

/** How many times one is another. */
export const ratio = (value) => `${value >= 100 ? whole(value) : value.toFixed(1)}×`;

/** Nanoseconds in microseconds, as exact as they deserve. */
export const microseconds = (nanoseconds) => {
  const value = nanoseconds / 1000;
  return value >= 100 ? whole(value) : value.toFixed(value >= 10 ? 1 : 2);
};
