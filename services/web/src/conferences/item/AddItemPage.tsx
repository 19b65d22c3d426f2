import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { Button } from "../../parts/Button.tsx";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { Failed } from "../../parts/Failed.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { Loading } from "../../parts/Loading.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { toast } from "../../parts/toast.ts";
import { Restored } from "../Restored.tsx";
import { useConference, useHostedKinds } from "../use-conferences.ts";
import { useKeptForm } from "../use-kept-form.ts";
import { AddItemHead } from "./AddItemHead.tsx";
import { ItemFields } from "./ItemFields.tsx";
import { emptyItem, readItem } from "./item-form.ts";
import { useAddItem } from "./use-add-item.ts";

const route = getRouteApi("/signed-in/conferences/$conferenceId/items/new");

/** 議題を加える: of which kind, about whom, how long. Who sits there is picked in the item itself. */
export function AddItemPage() {
  const { conferenceId } = route.useParams();
  const navigate = useNavigate();
  const { data: conference, error, refetch } = useConference(conferenceId);
  const hosted = useHostedKinds();
  const { form, change, drop, restored, discard } = useKeptForm(`agenda-item.${conferenceId}`, emptyItem);
  const [checked, setChecked] = useState(false);
  const again = useChosen(form.how === "again" ? form.from : "");
  const add = useAddItem(({ id }) => {
    drop();
    toast("議題を加えました");
    const params = { conferenceId, itemId: id };
    return navigate({ to: "/conferences/$conferenceId/items/$itemId", params, replace: true });
  });
  if (!conference || !hosted.isKnown) {
    const failed = error ?? hosted.error;
    const retry = () => (error ? void refetch() : hosted.retry());
    return failed ? <Failed error={failed} onRetry={retry} /> : <Loading page rows={6} />;
  }
  // A kind that is the only one needs no choosing.
  const kind = hosted.kinds.length === 1 ? hosted.kinds[0] : hosted.kinds.find(({ id }) => id === form.kindId);
  const read = readItem(form, kind, again?.conferenceCaseId);
  const submit = () => {
    if (add.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    add.mutate({ conferenceId, body: read.body });
  };
  return (
    <>
      <AddItemHead conference={conference} />
      <Form label="議題を加える" onSubmit={submit} className="grid max-w-[44rem] gap-7">
        {restored && <Restored onDiscard={discard} />}
        <ItemFields
          {...{ conference, kind, form, change, again }}
          kinds={hosted.kinds}
          errors={checked && "errors" in read ? read.errors : {}}
          refused={add.error}
        />
        <Refused error={add.error} onRetry={submit} />
        <div className="flex flex-wrap gap-3 border-t border-solid-gray-300 pt-6">
          <Button type="submit" look="solid" busy={add.isPending && "加えています…"}>
            議題を加える
          </Button>
          <ButtonLink to="/conferences/$conferenceId" params={{ conferenceId }}>
            やめる
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}

/** The item that is taken up again, with its 議題事例. */
const useChosen = (agendaItemId: string) =>
  api.useQuery(
    "get",
    "/api/agenda-items/{agendaItemId}",
    { params: { path: { agendaItemId } } },
    { enabled: agendaItemId !== "" },
  ).data;
