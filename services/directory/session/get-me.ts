import { query } from "@tsunagi/http";
import { viewMe } from "./session.view.ts";

export const getMe = query("getMe", ({ actor, em }) => viewMe(em, actor));
