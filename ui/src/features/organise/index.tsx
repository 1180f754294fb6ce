export function Organise() {
  return <h1>Organise</h1>;
}
