export function Home() {
  return <h1>Home</h1>;
}
export function NewDossierDialog() { return null; }
