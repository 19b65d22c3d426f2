/** An office day, in minutes of opening hours. */
const DAY = 480;

/** How long it usually takes to receive a つなぎ: rounded up, because nobody is glad of a promise that was too short. */
export function paceWords(pace: { readonly openMinutes: number } | null): string | undefined {
  if (!pace) return undefined;
  const { openMinutes } = pace;
  if (openMinutes <= 60) return "ふだん1時間以内に受領";
  if (openMinutes <= DAY / 2) return "ふだん半日ほどで受領";
  return `ふだん${Math.ceil(openMinutes / DAY)}日ほどで受領`;
}
