// biome-ignore lint/style/noDefaultExport: the framework asks for it
export default function EmptyPage() {
  return <p>Nothing</p>
}
