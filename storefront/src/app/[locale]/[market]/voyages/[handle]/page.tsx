export { default, generateMetadata } from "../../journeys/[handle]/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
