export { default, generateMetadata } from "../cart/page";
