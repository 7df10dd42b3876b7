export { default, generateMetadata } from "../privacy/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
