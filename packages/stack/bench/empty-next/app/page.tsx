export default function Page() {
  return <p>Rien.</p>;
}
