/** How much is laid and how often it is measured. */
export interface Scale {
  readonly residents: number;
  readonly small: number;
  readonly large: number;
  /** So many rows has a page that is measured: the same at both sizes. */
  readonly page: number;
  readonly times: number;
  readonly screens: number;
  readonly stories: number;
}

/** The city as it was promised. */
const FULL: Scale = {
  residents: 60_000,
  small: 10_000,
  large: 100_000,
  page: 20,
  times: 100,
  screens: 500,
  stories: 400,
};

/** The same with a tenth of everything, within three minutes. */
const QUICK: Scale = { residents: 6_000, small: 1_000, large: 10_000, page: 3, times: 30, screens: 500, stories: 200 };

export const scaleOf = (isQuick: boolean): Scale => (isQuick ? QUICK : FULL);
