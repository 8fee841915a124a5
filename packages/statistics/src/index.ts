/**
 * Intervals, survival curves and quantiles with stated methods.
 *
 * @module statistics
 */
export { normalQuantile } from "./interval/normal-quantile.js";
export { wilsonInterval } from "./interval/wilson-interval.js";
export { quantile } from "./quantile/quantile.js";
export { emptyDenominator, share, type Share } from "./share/share.js";
export { kaplanMeier, type SurvivalCurve, type SurvivalTimes } from "./survival/kaplan-meier.js";
export { survivalAt, type SurvivalShare } from "./survival/survival-at.js";
export { survivalQuantile, type SurvivalTime } from "./survival/survival-quantile.js";
