import { illustration, illustrations } from '../../art/index.ts';

export function getStaticPaths() {
  return illustrations.flatMap((id) => [
    { params: { file: `${id}.svg` }, props: { id, rtl: false } },
    { params: { file: `rtl/${id}.svg` }, props: { id, rtl: true } },
  ]);
}

/** An illustration, and its mirrored form for right-to-left pages. */
export function GET({ props }: { props: { id: string; rtl: boolean } }): Response {
  return new Response(illustration(props.id, { rtl: props.rtl }), { headers: { 'Content-Type': 'image/svg+xml' } });
}
