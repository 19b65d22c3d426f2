/** Every key that does something, by where it does it. Nothing lies on F6 to F10 and F12: they belong to the input method. */
export const keys: readonly { where: string; note?: string; of: readonly (readonly [key: string, deed: string])[] }[] =
  [
    {
      where: "どの画面でも",
      of: [
        ["Ctrl K", "探す・開く（人・つなぎの番号・窓口・画面・操作）"],
        ["Alt 1", "今日"],
        ["Alt 2", "つなぎ"],
        ["Alt 3", "ケース"],
        ["Alt 4", "会議"],
        ["Alt 5", "その他"],
        ["Ctrl Z", "いまの操作を取り消す（「元に戻す」が出ているあいだ）"],
        ["Esc", "開いている箱を閉じる"],
      ],
    },
    {
      where: "入力の画面と、開いた箱",
      of: [
        ["Ctrl Enter", "主なボタンを押す（送る・記録する・保存する）"],
        ["Ctrl S", "つなぎを下書きとして保存する"],
        ["↑ ↓ / Enter", "候補から選ぶ"],
        ["Alt ↑ / Alt ↓", "会議の議事：行の種類を変える"],
      ],
    },
    {
      where: "つなぎの一覧（行に移ってから）",
      of: [
        ["J K / ↓ ↑", "次の行・前の行"],
        ["Enter", "開く"],
        ["X / Shift X", "選ぶ・そこまで選ぶ"],
      ],
    },
    {
      where: "1文字のキー",
      note: "入力中と、箱が開いているあいだは働きません。「表示の設定」で使わないようにもできます。",
      of: [
        ["?", "この一覧を開く"],
        ["R", "ケース：支援経過を書く"],
        ["E", "つなぎ：次の一手（一覧では、その行の）"],
        ["B", "つなぎ：情報が足りず戻す"],
        ["F", "つなぎ：つなぎ直す"],
      ],
    },
  ];
