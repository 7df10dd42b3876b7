export { default, generateMetadata } from "../delivery-and-returns/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
