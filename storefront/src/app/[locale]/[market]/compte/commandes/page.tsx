export { default, generateMetadata } from "../../account/orders/page";
