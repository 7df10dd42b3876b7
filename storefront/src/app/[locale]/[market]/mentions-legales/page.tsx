export { default, generateMetadata } from "../legal-notices/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
