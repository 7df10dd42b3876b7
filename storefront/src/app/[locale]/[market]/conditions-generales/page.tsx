export { default, generateMetadata } from "../terms/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
