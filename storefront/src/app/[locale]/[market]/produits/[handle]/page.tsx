export { default, generateMetadata } from "../../products/[handle]/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
