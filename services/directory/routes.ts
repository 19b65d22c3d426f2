import { listDesks } from "./desk/list-desks.ts";
import { getMe } from "./session/get-me.ts";
import { signIn } from "./session/sign-in.ts";
import { signOut } from "./session/sign-out.ts";
import { switchMembership } from "./session/switch-membership.ts";
import { listStaff } from "./staff/list-staff.ts";

export const routes = [signIn, signOut, switchMembership, getMe, listDesks, listStaff];
