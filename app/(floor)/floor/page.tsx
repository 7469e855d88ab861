/** The least a page of this build can weigh: what `npm run bench` subtracts. Nothing links here. */
export default function FloorPage() {
  return <main>Day03</main>;
}
