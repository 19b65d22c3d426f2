/** The migrated, settled database that every house is a copy of. */
export const TEMPLATE = "tsunagi_template";

/** All workers of a test run derive the same role passwords. */
export const TEST_SEED = "tests";
