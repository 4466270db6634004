/** What is posted and answered but never stored. */
export const reviews = `
SelfSubjectAccessReview metadata:ObjectMeta spec!:SelfSubjectAccessReviewSpec status:any
SelfSubjectAccessReviewSpec resourceAttributes:ResourceAttributes nonResourceAttributes:NonResourceAttributes
SubjectAccessReview metadata:ObjectMeta spec!:SubjectAccessReviewSpec status:any
LocalSubjectAccessReview metadata:ObjectMeta spec!:SubjectAccessReviewSpec status:any
SubjectAccessReviewSpec resourceAttributes:ResourceAttributes nonResourceAttributes:NonResourceAttributes user:string groups:string[]
  extra:any uid:string
ResourceAttributes namespace:string verb:string group:string version:string resource:string subresource:string name:string
  fieldSelector:any labelSelector:any
NonResourceAttributes path:string verb:string
SelfSubjectRulesReview metadata:ObjectMeta spec!:SelfSubjectRulesReviewSpec status:any
SelfSubjectRulesReviewSpec namespace:string
SelfSubjectReview metadata:ObjectMeta status:any
TokenReview metadata:ObjectMeta spec!:TokenReviewSpec status:any
TokenReviewSpec token:string audiences:string[]
TokenRequest metadata:ObjectMeta spec:TokenRequestSpec status:any
TokenRequestSpec audiences:string[] expirationSeconds:int=3600 boundObjectRef:any
`;
