export { default, generateMetadata } from "../journeys/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
