export { default, generateMetadata } from "../about/page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
