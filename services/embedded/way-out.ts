/**
 * What a newcomer reads when the start has failed: what is wrong and what to do. What nobody expected keeps its trace.
 * @param port where the product was to be served
 */
export function wayOut(error: unknown, port: number): string {
  const { code, syscall, message, stack } = error as NodeJS.ErrnoException;
  switch (`${syscall ?? ""} ${code ?? ""}`.trim()) {
    case "listen EADDRINUSE":
      return `ポート ${port} は、ほかのプログラムが使っています。PORT=${port + 1} npm start のように別の番号で起動してください。`;
    case "listen EACCES":
      return `ポート ${port} を使う権限がありません。PORT=3000 npm start のように 1024 以上の番号で起動してください。`;
    case "ERR_SOCKET_BAD_PORT":
      return "PORT には 1 から 65535 までの数を指定してください。例: PORT=3000 npm start";
    default:
      // The sentences of infra/postgres already say what to do.
      return /^[^\n]*。/.test(message ?? "") ? message : `起動できませんでした。\n${stack ?? String(error)}`;
  }
}
