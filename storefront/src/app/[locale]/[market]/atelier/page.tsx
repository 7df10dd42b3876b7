export { default, generateMetadata } from "../workshop/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
