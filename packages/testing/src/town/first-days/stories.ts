import { earlyStories } from "./early-stories.ts";
import { laterStories } from "./later-stories.ts";
import type { Story } from "./story.ts";

/** Eight households of the town, as far as they are hand-offs of the last days. */
export const stories: readonly Story[] = [...earlyStories, ...laterStories];
