import { eventSchemas } from "@tsunagi/contracts";
import { services } from "../../../services/embedded/services.ts";
import { type GeneratedDocument, table } from "./document.ts";

type Hearing = Readonly<Record<string, readonly unknown[]>>;

/** Who says what, and who hears it. */
export const events: GeneratedDocument = {
  path: "docs/generated/events.md",
  async render() {
    const parts = Object.entries(eventSchemas).map(([service, schemas]) => {
      const rows = Object.entries(schemas).map(([name, { shape }]) => [
        name,
        Object.keys(shape).join(", "),
        listenersOf(service, name).join(", ") || "–",
      ]);
      return `## ${service}\n\n${table(["event", "ids and codes", "heard by"], rows)}\n`;
    });
    return `${INTRODUCTION}\n${parts.join("\n")}`;
  },
};

const INTRODUCTION = `# 出来事 (events)

Made by \`npm run generate\` from packages/contracts and every service's \`subscribers.ts\`. Who needs more than ids asks, as themselves.
`;

/** The services that do something about this event; a subscriber list of [] is a decision and no hearing. */
const listenersOf = (speaker: string, event: string): string[] =>
  services
    .filter(({ subscribers }) => {
      const map: Hearing | undefined = Object.entries(subscribers).find(([service]) => service === speaker)?.[1];
      return (map?.[event] ?? []).length > 0;
    })
    .map(({ name }) => name);
