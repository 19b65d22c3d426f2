import type { ResidentId } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { calendarDate } from "@tsunagi/japan";
import { getResident } from "./resident.store.ts";
import { Resident } from "./resident.ts";
import { viewResident } from "./resident.view.ts";

export const createResident = command(
  "createResident",
  async ({ actor, em, body, now, flush }) => {
    const resident = em.create(Resident, {
      id: newId<ResidentId>(now),
      municipalityId: actor.me.municipalityId,
      registeredDeskId: actor.me.deskId,
      name: body.name,
      kana: body.kana,
      birthDate: body.birthDate === null ? null : calendarDate(body.birthDate),
      address: body.address || null,
      phone: body.phone || null,
      createdAt: now,
      version: 1,
    });
    actor.must("create", resident);
    resident.created();
    await flush();
    return viewResident(resident, actor);
  },
  async ({ actor, em }, id) => viewResident(await getResident(em, actor, id as ResidentId), actor),
);
