export { default, generateMetadata } from "../checkout/page";
