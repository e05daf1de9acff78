//! Made by `cargo xtask wire` from `models/`; do not edit.

use crate::codec::*;
use crate::operation::*;
use crate::schema::*;
use crate::shape::*;
use base::Timestamp;
use bytes::Bytes;
use std::collections::BTreeMap;

/// The service.
pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "apigateway",
    id: "API Gateway",
    signing_name: "apigateway",
    protocol: Protocol::RestJson,
    target_prefix: "",
    api_version: "2015-07-09",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "BadRequestException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "CreateApiKey",
            served: false,
            method: "POST",
            uri: "/apikeys",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateAuthorizer",
            served: false,
            method: "POST",
            uri: "/restapis/{restapi_id}/authorizers",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateBasePathMapping",
            served: false,
            method: "POST",
            uri: "/domainnames/{domain_name}/basepathmappings",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateDeployment",
            served: true,
            method: "POST",
            uri: "/restapis/{restapi_id}/deployments",
            status: 201,
            input: &schemas::CREATE_DEPLOYMENT_REQUEST,
            output: &schemas::DEPLOYMENT,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateDocumentationPart",
            served: false,
            method: "POST",
            uri: "/restapis/{restapi_id}/documentation/parts",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateDocumentationVersion",
            served: false,
            method: "POST",
            uri: "/restapis/{restapi_id}/documentation/versions",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateDomainName",
            served: false,
            method: "POST",
            uri: "/domainnames",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateDomainNameAccessAssociation",
            served: false,
            method: "POST",
            uri: "/domainnameaccessassociations",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateModel",
            served: false,
            method: "POST",
            uri: "/restapis/{restapi_id}/models",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateRequestValidator",
            served: false,
            method: "POST",
            uri: "/restapis/{restapi_id}/requestvalidators",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateResource",
            served: true,
            method: "POST",
            uri: "/restapis/{restapi_id}/resources/{parent_id}",
            status: 201,
            input: &schemas::CREATE_RESOURCE_REQUEST,
            output: &schemas::RESOURCE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateRestApi",
            served: true,
            method: "POST",
            uri: "/restapis",
            status: 201,
            input: &schemas::CREATE_REST_API_REQUEST,
            output: &schemas::REST_API,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateStage",
            served: true,
            method: "POST",
            uri: "/restapis/{restapi_id}/stages",
            status: 201,
            input: &schemas::CREATE_STAGE_REQUEST,
            output: &schemas::STAGE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateUsagePlan",
            served: false,
            method: "POST",
            uri: "/usageplans",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateUsagePlanKey",
            served: false,
            method: "POST",
            uri: "/usageplans/{usageplanId}/keys",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateVpcLink",
            served: false,
            method: "POST",
            uri: "/vpclinks",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteApiKey",
            served: false,
            method: "DELETE",
            uri: "/apikeys/{api_Key}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteAuthorizer",
            served: false,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteBasePathMapping",
            served: false,
            method: "DELETE",
            uri: "/domainnames/{domain_name}/basepathmappings/{base_path}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteClientCertificate",
            served: false,
            method: "DELETE",
            uri: "/clientcertificates/{clientcertificate_id}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteDeployment",
            served: true,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
            status: 202,
            input: &schemas::DELETE_DEPLOYMENT_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteDocumentationPart",
            served: false,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/documentation/parts/{part_id}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteDocumentationVersion",
            served: false,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/documentation/versions/{doc_version}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteDomainName",
            served: false,
            method: "DELETE",
            uri: "/domainnames/{domain_name}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteDomainNameAccessAssociation",
            served: false,
            method: "DELETE",
            uri: "/domainnameaccessassociations/{domain_name_access_association_arn}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteGatewayResponse",
            served: false,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteIntegration",
            served: true,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
            status: 204,
            input: &schemas::DELETE_INTEGRATION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteIntegrationResponse",
            served: true,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
            status: 204,
            input: &schemas::DELETE_INTEGRATION_RESPONSE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteMethod",
            served: true,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
            status: 204,
            input: &schemas::DELETE_METHOD_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteMethodResponse",
            served: true,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
            status: 204,
            input: &schemas::DELETE_METHOD_RESPONSE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteModel",
            served: false,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/models/{model_name}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteRequestValidator",
            served: false,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteResource",
            served: true,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/resources/{resource_id}",
            status: 202,
            input: &schemas::DELETE_RESOURCE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteRestApi",
            served: true,
            method: "DELETE",
            uri: "/restapis/{restapi_id}",
            status: 202,
            input: &schemas::DELETE_REST_API_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteStage",
            served: true,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/stages/{stage_name}",
            status: 202,
            input: &schemas::DELETE_STAGE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteUsagePlan",
            served: false,
            method: "DELETE",
            uri: "/usageplans/{usageplanId}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteUsagePlanKey",
            served: false,
            method: "DELETE",
            uri: "/usageplans/{usageplanId}/keys/{keyId}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteVpcLink",
            served: false,
            method: "DELETE",
            uri: "/vpclinks/{vpclink_id}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "FlushStageAuthorizersCache",
            served: false,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/stages/{stage_name}/cache/authorizers",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "FlushStageCache",
            served: false,
            method: "DELETE",
            uri: "/restapis/{restapi_id}/stages/{stage_name}/cache/data",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GenerateClientCertificate",
            served: false,
            method: "POST",
            uri: "/clientcertificates",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetAccount",
            served: false,
            method: "GET",
            uri: "/account",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetApiKey",
            served: false,
            method: "GET",
            uri: "/apikeys/{api_Key}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetApiKeys",
            served: false,
            method: "GET",
            uri: "/apikeys",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetAuthorizer",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetAuthorizers",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/authorizers",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetBasePathMapping",
            served: false,
            method: "GET",
            uri: "/domainnames/{domain_name}/basepathmappings/{base_path}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetBasePathMappings",
            served: false,
            method: "GET",
            uri: "/domainnames/{domain_name}/basepathmappings",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetClientCertificate",
            served: false,
            method: "GET",
            uri: "/clientcertificates/{clientcertificate_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetClientCertificates",
            served: false,
            method: "GET",
            uri: "/clientcertificates",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetDeployment",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
            status: 200,
            input: &schemas::GET_DEPLOYMENT_REQUEST,
            output: &schemas::DEPLOYMENT,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetDeployments",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}/deployments",
            status: 200,
            input: &schemas::GET_DEPLOYMENTS_REQUEST,
            output: &schemas::DEPLOYMENTS,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetDocumentationPart",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/documentation/parts/{part_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetDocumentationParts",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/documentation/parts",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetDocumentationVersion",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/documentation/versions/{doc_version}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetDocumentationVersions",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/documentation/versions",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetDomainName",
            served: false,
            method: "GET",
            uri: "/domainnames/{domain_name}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetDomainNameAccessAssociations",
            served: false,
            method: "GET",
            uri: "/domainnameaccessassociations",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetDomainNames",
            served: false,
            method: "GET",
            uri: "/domainnames",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetExport",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/stages/{stage_name}/exports/{export_type}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetGatewayResponse",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetGatewayResponses",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/gatewayresponses",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetIntegration",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
            status: 200,
            input: &schemas::GET_INTEGRATION_REQUEST,
            output: &schemas::INTEGRATION,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetIntegrationResponse",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
            status: 200,
            input: &schemas::GET_INTEGRATION_RESPONSE_REQUEST,
            output: &schemas::INTEGRATION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetMethod",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
            status: 200,
            input: &schemas::GET_METHOD_REQUEST,
            output: &schemas::METHOD,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetMethodResponse",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
            status: 200,
            input: &schemas::GET_METHOD_RESPONSE_REQUEST,
            output: &schemas::METHOD_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetModel",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/models/{model_name}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetModelTemplate",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/models/{model_name}/default_template",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetModels",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/models",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetRequestValidator",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetRequestValidators",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/requestvalidators",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetResource",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources/{resource_id}",
            status: 200,
            input: &schemas::GET_RESOURCE_REQUEST,
            output: &schemas::RESOURCE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetResources",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}/resources",
            status: 200,
            input: &schemas::GET_RESOURCES_REQUEST,
            output: &schemas::RESOURCES,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetRestApi",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}",
            status: 200,
            input: &schemas::GET_REST_API_REQUEST,
            output: &schemas::REST_API,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetRestApis",
            served: true,
            method: "GET",
            uri: "/restapis",
            status: 200,
            input: &schemas::GET_REST_APIS_REQUEST,
            output: &schemas::REST_APIS,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetSdk",
            served: false,
            method: "GET",
            uri: "/restapis/{restapi_id}/stages/{stage_name}/sdks/{sdk_type}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetSdkType",
            served: false,
            method: "GET",
            uri: "/sdktypes/{sdktype_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetSdkTypes",
            served: false,
            method: "GET",
            uri: "/sdktypes",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetStage",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}/stages/{stage_name}",
            status: 200,
            input: &schemas::GET_STAGE_REQUEST,
            output: &schemas::STAGE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetStages",
            served: true,
            method: "GET",
            uri: "/restapis/{restapi_id}/stages",
            status: 200,
            input: &schemas::GET_STAGES_REQUEST,
            output: &schemas::STAGES,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetTags",
            served: false,
            method: "GET",
            uri: "/tags/{resource_arn}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetUsage",
            served: false,
            method: "GET",
            uri: "/usageplans/{usageplanId}/usage",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetUsagePlan",
            served: false,
            method: "GET",
            uri: "/usageplans/{usageplanId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetUsagePlanKey",
            served: false,
            method: "GET",
            uri: "/usageplans/{usageplanId}/keys/{keyId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetUsagePlanKeys",
            served: false,
            method: "GET",
            uri: "/usageplans/{usageplanId}/keys",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetUsagePlans",
            served: false,
            method: "GET",
            uri: "/usageplans",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetVpcLink",
            served: false,
            method: "GET",
            uri: "/vpclinks/{vpclink_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetVpcLinks",
            served: false,
            method: "GET",
            uri: "/vpclinks",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ImportApiKeys",
            served: false,
            method: "POST",
            uri: "/apikeys?mode=import",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ImportDocumentationParts",
            served: false,
            method: "PUT",
            uri: "/restapis/{restapi_id}/documentation/parts",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ImportRestApi",
            served: true,
            method: "POST",
            uri: "/restapis?mode=import",
            status: 201,
            input: &schemas::IMPORT_REST_API_REQUEST,
            output: &schemas::REST_API,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutGatewayResponse",
            served: false,
            method: "PUT",
            uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PutIntegration",
            served: true,
            method: "PUT",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
            status: 201,
            input: &schemas::PUT_INTEGRATION_REQUEST,
            output: &schemas::INTEGRATION,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutIntegrationResponse",
            served: true,
            method: "PUT",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
            status: 201,
            input: &schemas::PUT_INTEGRATION_RESPONSE_REQUEST,
            output: &schemas::INTEGRATION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutMethod",
            served: true,
            method: "PUT",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
            status: 201,
            input: &schemas::PUT_METHOD_REQUEST,
            output: &schemas::METHOD,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutMethodResponse",
            served: true,
            method: "PUT",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
            status: 201,
            input: &schemas::PUT_METHOD_RESPONSE_REQUEST,
            output: &schemas::METHOD_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutRestApi",
            served: true,
            method: "PUT",
            uri: "/restapis/{restapi_id}",
            status: 200,
            input: &schemas::PUT_REST_API_REQUEST,
            output: &schemas::REST_API,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "RejectDomainNameAccessAssociation",
            served: false,
            method: "POST",
            uri: "/rejectdomainnameaccessassociations",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "TagResource",
            served: false,
            method: "PUT",
            uri: "/tags/{resource_arn}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "TestInvokeAuthorizer",
            served: false,
            method: "POST",
            uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "TestInvokeMethod",
            served: false,
            method: "POST",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UntagResource",
            served: false,
            method: "DELETE",
            uri: "/tags/{resource_arn}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateAccount",
            served: false,
            method: "PATCH",
            uri: "/account",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateApiKey",
            served: false,
            method: "PATCH",
            uri: "/apikeys/{api_Key}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateAuthorizer",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/authorizers/{authorizer_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateBasePathMapping",
            served: false,
            method: "PATCH",
            uri: "/domainnames/{domain_name}/basepathmappings/{base_path}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateClientCertificate",
            served: false,
            method: "PATCH",
            uri: "/clientcertificates/{clientcertificate_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateDeployment",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/deployments/{deployment_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateDocumentationPart",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/documentation/parts/{part_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateDocumentationVersion",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/documentation/versions/{doc_version}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateDomainName",
            served: false,
            method: "PATCH",
            uri: "/domainnames/{domain_name}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateGatewayResponse",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/gatewayresponses/{response_type}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateIntegration",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateIntegrationResponse",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/integration/responses/{status_code}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateMethod",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateMethodResponse",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/resources/{resource_id}/methods/{http_method}/responses/{status_code}",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateModel",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/models/{model_name}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateRequestValidator",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/requestvalidators/{requestvalidator_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateResource",
            served: false,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/resources/{resource_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateRestApi",
            served: true,
            method: "PATCH",
            uri: "/restapis/{restapi_id}",
            status: 200,
            input: &schemas::UPDATE_REST_API_REQUEST,
            output: &schemas::REST_API,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateStage",
            served: true,
            method: "PATCH",
            uri: "/restapis/{restapi_id}/stages/{stage_name}",
            status: 200,
            input: &schemas::UPDATE_STAGE_REQUEST,
            output: &schemas::STAGE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNAUTHORIZED_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateUsage",
            served: false,
            method: "PATCH",
            uri: "/usageplans/{usageplanId}/keys/{keyId}/usage",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateUsagePlan",
            served: false,
            method: "PATCH",
            uri: "/usageplans/{usageplanId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateVpcLink",
            served: false,
            method: "PATCH",
            uri: "/vpclinks/{vpclink_id}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
    ],
};

/// Operation `CreateDeployment`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDeployment;

impl Operation for CreateDeployment {
    type Input = CreateDeploymentRequest;
    type Output = Deployment;
    type Error = CreateDeploymentError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `CreateDeployment` answers instead of its output.
#[derive(Debug)]
pub enum CreateDeploymentError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for CreateDeploymentError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for CreateDeploymentError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for CreateDeploymentError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for CreateDeploymentError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for CreateDeploymentError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for CreateDeploymentError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<TooManyRequestsException> for CreateDeploymentError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for CreateDeploymentError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for CreateDeploymentError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateResource`.
#[derive(Clone, Copy, Debug)]
pub struct CreateResource;

impl Operation for CreateResource {
    type Input = CreateResourceRequest;
    type Output = Resource;
    type Error = CreateResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[10];
}

/// What `CreateResource` answers instead of its output.
#[derive(Debug)]
pub enum CreateResourceError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for CreateResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for CreateResourceError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for CreateResourceError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for CreateResourceError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for CreateResourceError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for CreateResourceError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for CreateResourceError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for CreateResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateRestApi`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRestApi;

impl Operation for CreateRestApi {
    type Input = CreateRestApiRequest;
    type Output = RestApi;
    type Error = CreateRestApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[11];
}

/// What `CreateRestApi` answers instead of its output.
#[derive(Debug)]
pub enum CreateRestApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for CreateRestApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for CreateRestApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for CreateRestApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for CreateRestApiError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for CreateRestApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for CreateRestApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for CreateRestApiError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for CreateRestApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateStage`.
#[derive(Clone, Copy, Debug)]
pub struct CreateStage;

impl Operation for CreateStage {
    type Input = CreateStageRequest;
    type Output = Stage;
    type Error = CreateStageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[12];
}

/// What `CreateStage` answers instead of its output.
#[derive(Debug)]
pub enum CreateStageError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for CreateStageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for CreateStageError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for CreateStageError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for CreateStageError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for CreateStageError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for CreateStageError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for CreateStageError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for CreateStageError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteDeployment`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDeployment;

impl Operation for DeleteDeployment {
    type Input = DeleteDeploymentRequest;
    type Output = Empty;
    type Error = DeleteDeploymentError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[20];
}

/// What `DeleteDeployment` answers instead of its output.
#[derive(Debug)]
pub enum DeleteDeploymentError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for DeleteDeploymentError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for DeleteDeploymentError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for DeleteDeploymentError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for DeleteDeploymentError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for DeleteDeploymentError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteDeploymentError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for DeleteDeploymentError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for DeleteDeploymentError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteIntegration`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteIntegration;

impl Operation for DeleteIntegration {
    type Input = DeleteIntegrationRequest;
    type Output = Empty;
    type Error = DeleteIntegrationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[26];
}

/// What `DeleteIntegration` answers instead of its output.
#[derive(Debug)]
pub enum DeleteIntegrationError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for DeleteIntegrationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for DeleteIntegrationError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for DeleteIntegrationError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for DeleteIntegrationError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteIntegrationError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for DeleteIntegrationError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for DeleteIntegrationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteIntegrationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteIntegrationResponse;

impl Operation for DeleteIntegrationResponse {
    type Input = DeleteIntegrationResponseRequest;
    type Output = Empty;
    type Error = DeleteIntegrationResponseError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[27];
}

/// What `DeleteIntegrationResponse` answers instead of its output.
#[derive(Debug)]
pub enum DeleteIntegrationResponseError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for DeleteIntegrationResponseError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for DeleteIntegrationResponseError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for DeleteIntegrationResponseError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for DeleteIntegrationResponseError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteIntegrationResponseError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for DeleteIntegrationResponseError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for DeleteIntegrationResponseError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteMethod`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteMethod;

impl Operation for DeleteMethod {
    type Input = DeleteMethodRequest;
    type Output = Empty;
    type Error = DeleteMethodError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[28];
}

/// What `DeleteMethod` answers instead of its output.
#[derive(Debug)]
pub enum DeleteMethodError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for DeleteMethodError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for DeleteMethodError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for DeleteMethodError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for DeleteMethodError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteMethodError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for DeleteMethodError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for DeleteMethodError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteMethodResponse`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteMethodResponse;

impl Operation for DeleteMethodResponse {
    type Input = DeleteMethodResponseRequest;
    type Output = Empty;
    type Error = DeleteMethodResponseError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[29];
}

/// What `DeleteMethodResponse` answers instead of its output.
#[derive(Debug)]
pub enum DeleteMethodResponseError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for DeleteMethodResponseError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for DeleteMethodResponseError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for DeleteMethodResponseError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for DeleteMethodResponseError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteMethodResponseError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for DeleteMethodResponseError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for DeleteMethodResponseError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteResource`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteResource;

impl Operation for DeleteResource {
    type Input = DeleteResourceRequest;
    type Output = Empty;
    type Error = DeleteResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[32];
}

/// What `DeleteResource` answers instead of its output.
#[derive(Debug)]
pub enum DeleteResourceError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for DeleteResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for DeleteResourceError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for DeleteResourceError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for DeleteResourceError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteResourceError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for DeleteResourceError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for DeleteResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteRestApi`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRestApi;

impl Operation for DeleteRestApi {
    type Input = DeleteRestApiRequest;
    type Output = Empty;
    type Error = DeleteRestApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[33];
}

/// What `DeleteRestApi` answers instead of its output.
#[derive(Debug)]
pub enum DeleteRestApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for DeleteRestApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for DeleteRestApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for DeleteRestApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for DeleteRestApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteRestApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for DeleteRestApiError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for DeleteRestApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteStage`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteStage;

impl Operation for DeleteStage {
    type Input = DeleteStageRequest;
    type Output = Empty;
    type Error = DeleteStageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[34];
}

/// What `DeleteStage` answers instead of its output.
#[derive(Debug)]
pub enum DeleteStageError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for DeleteStageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for DeleteStageError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for DeleteStageError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for DeleteStageError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for DeleteStageError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteStageError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for DeleteStageError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for DeleteStageError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetDeployment`.
#[derive(Clone, Copy, Debug)]
pub struct GetDeployment;

impl Operation for GetDeployment {
    type Input = GetDeploymentRequest;
    type Output = Deployment;
    type Error = GetDeploymentError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[50];
}

/// What `GetDeployment` answers instead of its output.
#[derive(Debug)]
pub enum GetDeploymentError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetDeploymentError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetDeploymentError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetDeploymentError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetDeploymentError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for GetDeploymentError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<TooManyRequestsException> for GetDeploymentError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetDeploymentError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetDeploymentError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetDeployments`.
#[derive(Clone, Copy, Debug)]
pub struct GetDeployments;

impl Operation for GetDeployments {
    type Input = GetDeploymentsRequest;
    type Output = Deployments;
    type Error = GetDeploymentsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[51];
}

/// What `GetDeployments` answers instead of its output.
#[derive(Debug)]
pub enum GetDeploymentsError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetDeploymentsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetDeploymentsError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetDeploymentsError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetDeploymentsError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for GetDeploymentsError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<TooManyRequestsException> for GetDeploymentsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetDeploymentsError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetDeploymentsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetIntegration`.
#[derive(Clone, Copy, Debug)]
pub struct GetIntegration;

impl Operation for GetIntegration {
    type Input = GetIntegrationRequest;
    type Output = Integration;
    type Error = GetIntegrationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[62];
}

/// What `GetIntegration` answers instead of its output.
#[derive(Debug)]
pub enum GetIntegrationError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetIntegrationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetIntegrationError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetIntegrationError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetIntegrationError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetIntegrationError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetIntegrationError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetIntegrationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetIntegrationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetIntegrationResponse;

impl Operation for GetIntegrationResponse {
    type Input = GetIntegrationResponseRequest;
    type Output = IntegrationResponse;
    type Error = GetIntegrationResponseError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[63];
}

/// What `GetIntegrationResponse` answers instead of its output.
#[derive(Debug)]
pub enum GetIntegrationResponseError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetIntegrationResponseError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetIntegrationResponseError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetIntegrationResponseError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetIntegrationResponseError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetIntegrationResponseError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetIntegrationResponseError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetIntegrationResponseError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetMethod`.
#[derive(Clone, Copy, Debug)]
pub struct GetMethod;

impl Operation for GetMethod {
    type Input = GetMethodRequest;
    type Output = Method;
    type Error = GetMethodError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[64];
}

/// What `GetMethod` answers instead of its output.
#[derive(Debug)]
pub enum GetMethodError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetMethodError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetMethodError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetMethodError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetMethodError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetMethodError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetMethodError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetMethodError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetMethodResponse`.
#[derive(Clone, Copy, Debug)]
pub struct GetMethodResponse;

impl Operation for GetMethodResponse {
    type Input = GetMethodResponseRequest;
    type Output = MethodResponse;
    type Error = GetMethodResponseError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[65];
}

/// What `GetMethodResponse` answers instead of its output.
#[derive(Debug)]
pub enum GetMethodResponseError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetMethodResponseError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetMethodResponseError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetMethodResponseError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetMethodResponseError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetMethodResponseError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetMethodResponseError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetMethodResponseError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetResource`.
#[derive(Clone, Copy, Debug)]
pub struct GetResource;

impl Operation for GetResource {
    type Input = GetResourceRequest;
    type Output = Resource;
    type Error = GetResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[71];
}

/// What `GetResource` answers instead of its output.
#[derive(Debug)]
pub enum GetResourceError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetResourceError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetResourceError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetResourceError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetResourceError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetResourceError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetResources`.
#[derive(Clone, Copy, Debug)]
pub struct GetResources;

impl Operation for GetResources {
    type Input = GetResourcesRequest;
    type Output = Resources;
    type Error = GetResourcesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[72];
}

/// What `GetResources` answers instead of its output.
#[derive(Debug)]
pub enum GetResourcesError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetResourcesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetResourcesError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetResourcesError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetResourcesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetResourcesError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetResourcesError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetResourcesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetRestApi`.
#[derive(Clone, Copy, Debug)]
pub struct GetRestApi;

impl Operation for GetRestApi {
    type Input = GetRestApiRequest;
    type Output = RestApi;
    type Error = GetRestApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[73];
}

/// What `GetRestApi` answers instead of its output.
#[derive(Debug)]
pub enum GetRestApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetRestApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetRestApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetRestApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetRestApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetRestApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetRestApiError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetRestApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetRestApis`.
#[derive(Clone, Copy, Debug)]
pub struct GetRestApis;

impl Operation for GetRestApis {
    type Input = GetRestApisRequest;
    type Output = RestApis;
    type Error = GetRestApisError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[74];
}

/// What `GetRestApis` answers instead of its output.
#[derive(Debug)]
pub enum GetRestApisError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetRestApisError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetRestApisError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetRestApisError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetRestApisError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetRestApisError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetRestApisError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetRestApisError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetStage`.
#[derive(Clone, Copy, Debug)]
pub struct GetStage;

impl Operation for GetStage {
    type Input = GetStageRequest;
    type Output = Stage;
    type Error = GetStageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[78];
}

/// What `GetStage` answers instead of its output.
#[derive(Debug)]
pub enum GetStageError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetStageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetStageError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetStageError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for GetStageError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for GetStageError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetStageError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetStageError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetStageError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetStages`.
#[derive(Clone, Copy, Debug)]
pub struct GetStages;

impl Operation for GetStages {
    type Input = GetStagesRequest;
    type Output = Stages;
    type Error = GetStagesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[79];
}

/// What `GetStages` answers instead of its output.
#[derive(Debug)]
pub enum GetStagesError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for GetStagesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetStagesError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetStagesError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for GetStagesError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for GetStagesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetStagesError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for GetStagesError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for GetStagesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ImportRestApi`.
#[derive(Clone, Copy, Debug)]
pub struct ImportRestApi;

impl Operation for ImportRestApi {
    type Input = ImportRestApiRequest;
    type Output = RestApi;
    type Error = ImportRestApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[90];
}

/// What `ImportRestApi` answers instead of its output.
#[derive(Debug)]
pub enum ImportRestApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for ImportRestApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for ImportRestApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for ImportRestApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for ImportRestApiError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for ImportRestApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for ImportRestApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for ImportRestApiError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for ImportRestApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutIntegration`.
#[derive(Clone, Copy, Debug)]
pub struct PutIntegration;

impl Operation for PutIntegration {
    type Input = PutIntegrationRequest;
    type Output = Integration;
    type Error = PutIntegrationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[92];
}

/// What `PutIntegration` answers instead of its output.
#[derive(Debug)]
pub enum PutIntegrationError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for PutIntegrationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for PutIntegrationError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for PutIntegrationError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for PutIntegrationError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for PutIntegrationError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for PutIntegrationError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for PutIntegrationError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for PutIntegrationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutIntegrationResponse`.
#[derive(Clone, Copy, Debug)]
pub struct PutIntegrationResponse;

impl Operation for PutIntegrationResponse {
    type Input = PutIntegrationResponseRequest;
    type Output = IntegrationResponse;
    type Error = PutIntegrationResponseError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[93];
}

/// What `PutIntegrationResponse` answers instead of its output.
#[derive(Debug)]
pub enum PutIntegrationResponseError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for PutIntegrationResponseError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for PutIntegrationResponseError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for PutIntegrationResponseError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for PutIntegrationResponseError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for PutIntegrationResponseError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for PutIntegrationResponseError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for PutIntegrationResponseError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for PutIntegrationResponseError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutMethod`.
#[derive(Clone, Copy, Debug)]
pub struct PutMethod;

impl Operation for PutMethod {
    type Input = PutMethodRequest;
    type Output = Method;
    type Error = PutMethodError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[94];
}

/// What `PutMethod` answers instead of its output.
#[derive(Debug)]
pub enum PutMethodError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for PutMethodError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for PutMethodError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for PutMethodError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for PutMethodError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for PutMethodError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for PutMethodError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for PutMethodError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for PutMethodError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutMethodResponse`.
#[derive(Clone, Copy, Debug)]
pub struct PutMethodResponse;

impl Operation for PutMethodResponse {
    type Input = PutMethodResponseRequest;
    type Output = MethodResponse;
    type Error = PutMethodResponseError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[95];
}

/// What `PutMethodResponse` answers instead of its output.
#[derive(Debug)]
pub enum PutMethodResponseError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for PutMethodResponseError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for PutMethodResponseError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for PutMethodResponseError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for PutMethodResponseError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for PutMethodResponseError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for PutMethodResponseError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for PutMethodResponseError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for PutMethodResponseError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutRestApi`.
#[derive(Clone, Copy, Debug)]
pub struct PutRestApi;

impl Operation for PutRestApi {
    type Input = PutRestApiRequest;
    type Output = RestApi;
    type Error = PutRestApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[96];
}

/// What `PutRestApi` answers instead of its output.
#[derive(Debug)]
pub enum PutRestApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for PutRestApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for PutRestApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for PutRestApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for PutRestApiError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for PutRestApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for PutRestApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for PutRestApiError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for PutRestApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateRestApi`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateRestApi;

impl Operation for UpdateRestApi {
    type Input = UpdateRestApiRequest;
    type Output = RestApi;
    type Error = UpdateRestApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[119];
}

/// What `UpdateRestApi` answers instead of its output.
#[derive(Debug)]
pub enum UpdateRestApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for UpdateRestApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for UpdateRestApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for UpdateRestApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for UpdateRestApiError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for UpdateRestApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateRestApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for UpdateRestApiError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for UpdateRestApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateStage`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateStage;

impl Operation for UpdateStage {
    type Input = UpdateStageRequest;
    type Output = Stage;
    type Error = UpdateStageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[120];
}

/// What `UpdateStage` answers instead of its output.
#[derive(Debug)]
pub enum UpdateStageError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    UnauthorizedException(UnauthorizedException),
    Internal(Internal),
}

impl OperationError for UpdateStageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnauthorizedException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for UpdateStageError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for UpdateStageError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<LimitExceededException> for UpdateStageError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for UpdateStageError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateStageError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnauthorizedException> for UpdateStageError {
    fn from(fault: UnauthorizedException) -> Self {
        Self::UnauthorizedException(fault)
    }
}

impl From<Internal> for UpdateStageError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessLogSettings {
    pub format: Option<String>,
    pub destination_arn: Option<String>,
}

impl Shape for AccessLogSettings {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.format);
        put_opt(to, schema, 1, &self.destination_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.format),
            1 => get_opt(from, schema, 1, &mut this.destination_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiKeySourceType {
    Header,
    Authorizer,
    /// A value that the model does not have.
    Unknown(String),
}

impl ApiKeySourceType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Header => "HEADER",
            Self::Authorizer => "AUTHORIZER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ApiKeySourceType {
    fn from(value: &str) -> Self {
        match value {
            "HEADER" => Self::Header,
            "AUTHORIZER" => Self::Authorizer,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ApiKeySourceType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ApiKeySourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ApiKeySourceType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiStatus {
    Updating,
    Available,
    Pending,
    Failed,
    /// A value that the model does not have.
    Unknown(String),
}

impl ApiStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Updating => "UPDATING",
            Self::Available => "AVAILABLE",
            Self::Pending => "PENDING",
            Self::Failed => "FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ApiStatus {
    fn from(value: &str) -> Self {
        match value {
            "UPDATING" => Self::Updating,
            "AVAILABLE" => Self::Available,
            "PENDING" => Self::Pending,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ApiStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ApiStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ApiStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BadRequestException {
    pub message: Option<String>,
}

impl Shape for BadRequestException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for BadRequestException {
    fn schema(&self) -> &'static Schema {
        &schemas::BAD_REQUEST_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl BadRequestException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CacheClusterSize {
    V05,
    V16,
    V61,
    V135,
    V284,
    V582,
    V118,
    V237,
    /// A value that the model does not have.
    Unknown(String),
}

impl CacheClusterSize {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V05 => "0.5",
            Self::V16 => "1.6",
            Self::V61 => "6.1",
            Self::V135 => "13.5",
            Self::V284 => "28.4",
            Self::V582 => "58.2",
            Self::V118 => "118",
            Self::V237 => "237",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CacheClusterSize {
    fn from(value: &str) -> Self {
        match value {
            "0.5" => Self::V05,
            "1.6" => Self::V16,
            "6.1" => Self::V61,
            "13.5" => Self::V135,
            "28.4" => Self::V284,
            "58.2" => Self::V582,
            "118" => Self::V118,
            "237" => Self::V237,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for CacheClusterSize {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for CacheClusterSize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for CacheClusterSize {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CacheClusterStatus {
    CreateInProgress,
    Available,
    DeleteInProgress,
    NotAvailable,
    FlushInProgress,
    /// A value that the model does not have.
    Unknown(String),
}

impl CacheClusterStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateInProgress => "CREATE_IN_PROGRESS",
            Self::Available => "AVAILABLE",
            Self::DeleteInProgress => "DELETE_IN_PROGRESS",
            Self::NotAvailable => "NOT_AVAILABLE",
            Self::FlushInProgress => "FLUSH_IN_PROGRESS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CacheClusterStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATE_IN_PROGRESS" => Self::CreateInProgress,
            "AVAILABLE" => Self::Available,
            "DELETE_IN_PROGRESS" => Self::DeleteInProgress,
            "NOT_AVAILABLE" => Self::NotAvailable,
            "FLUSH_IN_PROGRESS" => Self::FlushInProgress,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for CacheClusterStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for CacheClusterStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for CacheClusterStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CanarySettings {
    pub percent_traffic: Option<f64>,
    pub deployment_id: Option<String>,
    pub stage_variable_overrides: Option<BTreeMap<String, String>>,
    pub use_stage_cache: Option<bool>,
}

impl Shape for CanarySettings {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.percent_traffic);
        put_opt(to, schema, 1, &self.deployment_id);
        put_opt(to, schema, 2, &self.stage_variable_overrides);
        put_opt(to, schema, 3, &self.use_stage_cache);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.percent_traffic),
            1 => get_opt(from, schema, 1, &mut this.deployment_id),
            2 => get_opt(from, schema, 2, &mut this.stage_variable_overrides),
            3 => get_opt(from, schema, 3, &mut this.use_stage_cache),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConflictException {
    pub message: Option<String>,
}

impl Shape for ConflictException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ConflictException {
    fn schema(&self) -> &'static Schema {
        &schemas::CONFLICT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ConflictException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionType {
    Internet,
    VpcLink,
    /// A value that the model does not have.
    Unknown(String),
}

impl ConnectionType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Internet => "INTERNET",
            Self::VpcLink => "VPC_LINK",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConnectionType {
    fn from(value: &str) -> Self {
        match value {
            "INTERNET" => Self::Internet,
            "VPC_LINK" => Self::VpcLink,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ConnectionType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ConnectionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ConnectionType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentHandlingStrategy {
    ConvertToBinary,
    ConvertToText,
    /// A value that the model does not have.
    Unknown(String),
}

impl ContentHandlingStrategy {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConvertToBinary => "CONVERT_TO_BINARY",
            Self::ConvertToText => "CONVERT_TO_TEXT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ContentHandlingStrategy {
    fn from(value: &str) -> Self {
        match value {
            "CONVERT_TO_BINARY" => Self::ConvertToBinary,
            "CONVERT_TO_TEXT" => Self::ConvertToText,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ContentHandlingStrategy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ContentHandlingStrategy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ContentHandlingStrategy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDeploymentRequest {
    pub rest_api_id: String,
    pub stage_name: Option<String>,
    pub stage_description: Option<String>,
    pub description: Option<String>,
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<CacheClusterSize>,
    pub variables: Option<BTreeMap<String, String>>,
    pub canary_settings: Option<DeploymentCanarySettings>,
    pub tracing_enabled: Option<bool>,
}

impl Shape for CreateDeploymentRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put_opt(to, schema, 1, &self.stage_name);
        put_opt(to, schema, 2, &self.stage_description);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.cache_cluster_enabled);
        put_opt(to, schema, 5, &self.cache_cluster_size);
        put_opt(to, schema, 6, &self.variables);
        put_opt(to, schema, 7, &self.canary_settings);
        put_opt(to, schema, 8, &self.tracing_enabled);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get_opt(from, schema, 1, &mut this.stage_name),
            2 => get_opt(from, schema, 2, &mut this.stage_description),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.cache_cluster_enabled),
            5 => get_opt(from, schema, 5, &mut this.cache_cluster_size),
            6 => get_opt(from, schema, 6, &mut this.variables),
            7 => get_opt(from, schema, 7, &mut this.canary_settings),
            8 => get_opt(from, schema, 8, &mut this.tracing_enabled),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateResourceRequest {
    pub rest_api_id: String,
    pub parent_id: String,
    pub path_part: String,
}

impl Shape for CreateResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.parent_id);
        put(to, schema, 2, &self.path_part);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.parent_id),
            2 => get(from, schema, 2, &mut this.path_part),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRestApiRequest {
    pub name: String,
    pub description: Option<String>,
    pub version: Option<String>,
    pub clone_from: Option<String>,
    pub binary_media_types: Option<Vec<String>>,
    pub minimum_compression_size: Option<i32>,
    pub api_key_source: Option<ApiKeySourceType>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub policy: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub security_policy: Option<SecurityPolicy>,
    pub endpoint_access_mode: Option<EndpointAccessMode>,
}

impl Shape for CreateRestApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.version);
        put_opt(to, schema, 3, &self.clone_from);
        put_opt(to, schema, 4, &self.binary_media_types);
        put_opt(to, schema, 5, &self.minimum_compression_size);
        put_opt(to, schema, 6, &self.api_key_source);
        put_opt(to, schema, 7, &self.endpoint_configuration);
        put_opt(to, schema, 8, &self.policy);
        put_opt(to, schema, 9, &self.tags);
        put_opt(to, schema, 10, &self.disable_execute_api_endpoint);
        put_opt(to, schema, 11, &self.security_policy);
        put_opt(to, schema, 12, &self.endpoint_access_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.version),
            3 => get_opt(from, schema, 3, &mut this.clone_from),
            4 => get_opt(from, schema, 4, &mut this.binary_media_types),
            5 => get_opt(from, schema, 5, &mut this.minimum_compression_size),
            6 => get_opt(from, schema, 6, &mut this.api_key_source),
            7 => get_opt(from, schema, 7, &mut this.endpoint_configuration),
            8 => get_opt(from, schema, 8, &mut this.policy),
            9 => get_opt(from, schema, 9, &mut this.tags),
            10 => get_opt(from, schema, 10, &mut this.disable_execute_api_endpoint),
            11 => get_opt(from, schema, 11, &mut this.security_policy),
            12 => get_opt(from, schema, 12, &mut this.endpoint_access_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStageRequest {
    pub rest_api_id: String,
    pub stage_name: String,
    pub deployment_id: String,
    pub description: Option<String>,
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<CacheClusterSize>,
    pub variables: Option<BTreeMap<String, String>>,
    pub documentation_version: Option<String>,
    pub canary_settings: Option<CanarySettings>,
    pub tracing_enabled: Option<bool>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for CreateStageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.stage_name);
        put(to, schema, 2, &self.deployment_id);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.cache_cluster_enabled);
        put_opt(to, schema, 5, &self.cache_cluster_size);
        put_opt(to, schema, 6, &self.variables);
        put_opt(to, schema, 7, &self.documentation_version);
        put_opt(to, schema, 8, &self.canary_settings);
        put_opt(to, schema, 9, &self.tracing_enabled);
        put_opt(to, schema, 10, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.stage_name),
            2 => get(from, schema, 2, &mut this.deployment_id),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.cache_cluster_enabled),
            5 => get_opt(from, schema, 5, &mut this.cache_cluster_size),
            6 => get_opt(from, schema, 6, &mut this.variables),
            7 => get_opt(from, schema, 7, &mut this.documentation_version),
            8 => get_opt(from, schema, 8, &mut this.canary_settings),
            9 => get_opt(from, schema, 9, &mut this.tracing_enabled),
            10 => get_opt(from, schema, 10, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDeploymentRequest {
    pub rest_api_id: String,
    pub deployment_id: String,
}

impl Shape for DeleteDeploymentRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.deployment_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.deployment_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIntegrationRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl Shape for DeleteIntegrationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIntegrationResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl Shape for DeleteIntegrationResponseRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        put(to, schema, 3, &self.status_code);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            3 => get(from, schema, 3, &mut this.status_code),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMethodRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl Shape for DeleteMethodRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMethodResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl Shape for DeleteMethodResponseRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        put(to, schema, 3, &self.status_code);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            3 => get(from, schema, 3, &mut this.status_code),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourceRequest {
    pub rest_api_id: String,
    pub resource_id: String,
}

impl Shape for DeleteResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRestApiRequest {
    pub rest_api_id: String,
}

impl Shape for DeleteRestApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStageRequest {
    pub rest_api_id: String,
    pub stage_name: String,
}

impl Shape for DeleteStageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.stage_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.stage_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deployment {
    pub id: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<Timestamp>,
    pub api_summary: Option<BTreeMap<String, BTreeMap<String, MethodSnapshot>>>,
}

impl Shape for Deployment {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.created_date);
        put_opt(to, schema, 3, &self.api_summary);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.created_date),
            3 => get_opt(from, schema, 3, &mut this.api_summary),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentCanarySettings {
    pub percent_traffic: Option<f64>,
    pub stage_variable_overrides: Option<BTreeMap<String, String>>,
    pub use_stage_cache: Option<bool>,
}

impl Shape for DeploymentCanarySettings {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.percent_traffic);
        put_opt(to, schema, 1, &self.stage_variable_overrides);
        put_opt(to, schema, 2, &self.use_stage_cache);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.percent_traffic),
            1 => get_opt(from, schema, 1, &mut this.stage_variable_overrides),
            2 => get_opt(from, schema, 2, &mut this.use_stage_cache),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deployments {
    pub position: Option<String>,
    pub items: Option<Vec<Deployment>>,
}

impl Shape for Deployments {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.position);
        put_opt(to, schema, 1, &self.items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.position),
            1 => get_opt(from, schema, 1, &mut this.items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndpointAccessMode {
    Basic,
    Strict,
    /// A value that the model does not have.
    Unknown(String),
}

impl EndpointAccessMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Basic => "BASIC",
            Self::Strict => "STRICT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EndpointAccessMode {
    fn from(value: &str) -> Self {
        match value {
            "BASIC" => Self::Basic,
            "STRICT" => Self::Strict,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EndpointAccessMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EndpointAccessMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EndpointAccessMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndpointConfiguration {
    pub types: Option<Vec<EndpointType>>,
    pub ip_address_type: Option<IpAddressType>,
    pub vpc_endpoint_ids: Option<Vec<String>>,
}

impl Shape for EndpointConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.types);
        put_opt(to, schema, 1, &self.ip_address_type);
        put_opt(to, schema, 2, &self.vpc_endpoint_ids);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.types),
            1 => get_opt(from, schema, 1, &mut this.ip_address_type),
            2 => get_opt(from, schema, 2, &mut this.vpc_endpoint_ids),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndpointType {
    Regional,
    Edge,
    Private,
    /// A value that the model does not have.
    Unknown(String),
}

impl EndpointType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regional => "REGIONAL",
            Self::Edge => "EDGE",
            Self::Private => "PRIVATE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EndpointType {
    fn from(value: &str) -> Self {
        match value {
            "REGIONAL" => Self::Regional,
            "EDGE" => Self::Edge,
            "PRIVATE" => Self::Private,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EndpointType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EndpointType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EndpointType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentRequest {
    pub rest_api_id: String,
    pub deployment_id: String,
    pub embed: Option<Vec<String>>,
}

impl Shape for GetDeploymentRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.deployment_id);
        put_opt(to, schema, 2, &self.embed);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.deployment_id),
            2 => get_opt(from, schema, 2, &mut this.embed),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentsRequest {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for GetDeploymentsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put_opt(to, schema, 1, &self.position);
        put_opt(to, schema, 2, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get_opt(from, schema, 1, &mut this.position),
            2 => get_opt(from, schema, 2, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl Shape for GetIntegrationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl Shape for GetIntegrationResponseRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        put(to, schema, 3, &self.status_code);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            3 => get(from, schema, 3, &mut this.status_code),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMethodRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
}

impl Shape for GetMethodRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMethodResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
}

impl Shape for GetMethodResponseRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        put(to, schema, 3, &self.status_code);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            3 => get(from, schema, 3, &mut this.status_code),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourceRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub embed: Option<Vec<String>>,
}

impl Shape for GetResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put_opt(to, schema, 2, &self.embed);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get_opt(from, schema, 2, &mut this.embed),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcesRequest {
    pub rest_api_id: String,
    pub position: Option<String>,
    pub limit: Option<i32>,
    pub embed: Option<Vec<String>>,
}

impl Shape for GetResourcesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put_opt(to, schema, 1, &self.position);
        put_opt(to, schema, 2, &self.limit);
        put_opt(to, schema, 3, &self.embed);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get_opt(from, schema, 1, &mut this.position),
            2 => get_opt(from, schema, 2, &mut this.limit),
            3 => get_opt(from, schema, 3, &mut this.embed),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRestApiRequest {
    pub rest_api_id: String,
}

impl Shape for GetRestApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRestApisRequest {
    pub position: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for GetRestApisRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.position);
        put_opt(to, schema, 1, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.position),
            1 => get_opt(from, schema, 1, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStageRequest {
    pub rest_api_id: String,
    pub stage_name: String,
}

impl Shape for GetStageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.stage_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.stage_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStagesRequest {
    pub rest_api_id: String,
    pub deployment_id: Option<String>,
}

impl Shape for GetStagesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put_opt(to, schema, 1, &self.deployment_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get_opt(from, schema, 1, &mut this.deployment_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportRestApiRequest {
    pub fail_on_warnings: Option<bool>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub body: Bytes,
}

impl Shape for ImportRestApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.fail_on_warnings);
        put_opt(to, schema, 1, &self.parameters);
        put(to, schema, 2, &self.body);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.fail_on_warnings),
            1 => get_opt(from, schema, 1, &mut this.parameters),
            2 => get(from, schema, 2, &mut this.body),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Integration {
    pub r#type: Option<IntegrationType>,
    pub http_method: Option<String>,
    pub uri: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub connection_id: Option<String>,
    pub credentials: Option<String>,
    pub request_parameters: Option<BTreeMap<String, String>>,
    pub request_templates: Option<BTreeMap<String, String>>,
    pub passthrough_behavior: Option<String>,
    pub content_handling: Option<ContentHandlingStrategy>,
    pub timeout_in_millis: Option<i32>,
    pub cache_namespace: Option<String>,
    pub cache_key_parameters: Option<Vec<String>>,
    pub integration_responses: Option<BTreeMap<String, IntegrationResponse>>,
    pub tls_config: Option<TlsConfig>,
    pub response_transfer_mode: Option<ResponseTransferMode>,
    pub integration_target: Option<String>,
}

impl Shape for Integration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.http_method);
        put_opt(to, schema, 2, &self.uri);
        put_opt(to, schema, 3, &self.connection_type);
        put_opt(to, schema, 4, &self.connection_id);
        put_opt(to, schema, 5, &self.credentials);
        put_opt(to, schema, 6, &self.request_parameters);
        put_opt(to, schema, 7, &self.request_templates);
        put_opt(to, schema, 8, &self.passthrough_behavior);
        put_opt(to, schema, 9, &self.content_handling);
        put_opt(to, schema, 10, &self.timeout_in_millis);
        put_opt(to, schema, 11, &self.cache_namespace);
        put_opt(to, schema, 12, &self.cache_key_parameters);
        put_opt(to, schema, 13, &self.integration_responses);
        put_opt(to, schema, 14, &self.tls_config);
        put_opt(to, schema, 15, &self.response_transfer_mode);
        put_opt(to, schema, 16, &self.integration_target);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.http_method),
            2 => get_opt(from, schema, 2, &mut this.uri),
            3 => get_opt(from, schema, 3, &mut this.connection_type),
            4 => get_opt(from, schema, 4, &mut this.connection_id),
            5 => get_opt(from, schema, 5, &mut this.credentials),
            6 => get_opt(from, schema, 6, &mut this.request_parameters),
            7 => get_opt(from, schema, 7, &mut this.request_templates),
            8 => get_opt(from, schema, 8, &mut this.passthrough_behavior),
            9 => get_opt(from, schema, 9, &mut this.content_handling),
            10 => get_opt(from, schema, 10, &mut this.timeout_in_millis),
            11 => get_opt(from, schema, 11, &mut this.cache_namespace),
            12 => get_opt(from, schema, 12, &mut this.cache_key_parameters),
            13 => get_opt(from, schema, 13, &mut this.integration_responses),
            14 => get_opt(from, schema, 14, &mut this.tls_config),
            15 => get_opt(from, schema, 15, &mut this.response_transfer_mode),
            16 => get_opt(from, schema, 16, &mut this.integration_target),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IntegrationResponse {
    pub status_code: Option<String>,
    pub selection_pattern: Option<String>,
    pub response_parameters: Option<BTreeMap<String, String>>,
    pub response_templates: Option<BTreeMap<String, String>>,
    pub content_handling: Option<ContentHandlingStrategy>,
}

impl Shape for IntegrationResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.status_code);
        put_opt(to, schema, 1, &self.selection_pattern);
        put_opt(to, schema, 2, &self.response_parameters);
        put_opt(to, schema, 3, &self.response_templates);
        put_opt(to, schema, 4, &self.content_handling);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.status_code),
            1 => get_opt(from, schema, 1, &mut this.selection_pattern),
            2 => get_opt(from, schema, 2, &mut this.response_parameters),
            3 => get_opt(from, schema, 3, &mut this.response_templates),
            4 => get_opt(from, schema, 4, &mut this.content_handling),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntegrationType {
    Http,
    Aws,
    Mock,
    HttpProxy,
    AwsProxy,
    /// A value that the model does not have.
    Unknown(String),
}

impl IntegrationType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "HTTP",
            Self::Aws => "AWS",
            Self::Mock => "MOCK",
            Self::HttpProxy => "HTTP_PROXY",
            Self::AwsProxy => "AWS_PROXY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IntegrationType {
    fn from(value: &str) -> Self {
        match value {
            "HTTP" => Self::Http,
            "AWS" => Self::Aws,
            "MOCK" => Self::Mock,
            "HTTP_PROXY" => Self::HttpProxy,
            "AWS_PROXY" => Self::AwsProxy,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for IntegrationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for IntegrationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for IntegrationType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpAddressType {
    Ipv4,
    Dualstack,
    /// A value that the model does not have.
    Unknown(String),
}

impl IpAddressType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Dualstack => "dualstack",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IpAddressType {
    fn from(value: &str) -> Self {
        match value {
            "ipv4" => Self::Ipv4,
            "dualstack" => Self::Dualstack,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for IpAddressType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for IpAddressType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for IpAddressType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LimitExceededException {
    pub retry_after_seconds: Option<String>,
    pub message: Option<String>,
}

impl Shape for LimitExceededException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.retry_after_seconds);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.retry_after_seconds),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for LimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl LimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Method {
    pub http_method: Option<String>,
    pub authorization_type: Option<String>,
    pub authorizer_id: Option<String>,
    pub api_key_required: Option<bool>,
    pub request_validator_id: Option<String>,
    pub operation_name: Option<String>,
    pub request_parameters: Option<BTreeMap<String, bool>>,
    pub request_models: Option<BTreeMap<String, String>>,
    pub method_responses: Option<BTreeMap<String, MethodResponse>>,
    pub method_integration: Option<Integration>,
    pub authorization_scopes: Option<Vec<String>>,
}

impl Shape for Method {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.http_method);
        put_opt(to, schema, 1, &self.authorization_type);
        put_opt(to, schema, 2, &self.authorizer_id);
        put_opt(to, schema, 3, &self.api_key_required);
        put_opt(to, schema, 4, &self.request_validator_id);
        put_opt(to, schema, 5, &self.operation_name);
        put_opt(to, schema, 6, &self.request_parameters);
        put_opt(to, schema, 7, &self.request_models);
        put_opt(to, schema, 8, &self.method_responses);
        put_opt(to, schema, 9, &self.method_integration);
        put_opt(to, schema, 10, &self.authorization_scopes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.http_method),
            1 => get_opt(from, schema, 1, &mut this.authorization_type),
            2 => get_opt(from, schema, 2, &mut this.authorizer_id),
            3 => get_opt(from, schema, 3, &mut this.api_key_required),
            4 => get_opt(from, schema, 4, &mut this.request_validator_id),
            5 => get_opt(from, schema, 5, &mut this.operation_name),
            6 => get_opt(from, schema, 6, &mut this.request_parameters),
            7 => get_opt(from, schema, 7, &mut this.request_models),
            8 => get_opt(from, schema, 8, &mut this.method_responses),
            9 => get_opt(from, schema, 9, &mut this.method_integration),
            10 => get_opt(from, schema, 10, &mut this.authorization_scopes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MethodResponse {
    pub status_code: Option<String>,
    pub response_parameters: Option<BTreeMap<String, bool>>,
    pub response_models: Option<BTreeMap<String, String>>,
}

impl Shape for MethodResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.status_code);
        put_opt(to, schema, 1, &self.response_parameters);
        put_opt(to, schema, 2, &self.response_models);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.status_code),
            1 => get_opt(from, schema, 1, &mut this.response_parameters),
            2 => get_opt(from, schema, 2, &mut this.response_models),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MethodSetting {
    pub metrics_enabled: Option<bool>,
    pub logging_level: Option<String>,
    pub data_trace_enabled: Option<bool>,
    pub throttling_burst_limit: Option<i32>,
    pub throttling_rate_limit: Option<f64>,
    pub caching_enabled: Option<bool>,
    pub cache_ttl_in_seconds: Option<i32>,
    pub cache_data_encrypted: Option<bool>,
    pub require_authorization_for_cache_control: Option<bool>,
    pub unauthorized_cache_control_header_strategy: Option<UnauthorizedCacheControlHeaderStrategy>,
}

impl Shape for MethodSetting {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.metrics_enabled);
        put_opt(to, schema, 1, &self.logging_level);
        put_opt(to, schema, 2, &self.data_trace_enabled);
        put_opt(to, schema, 3, &self.throttling_burst_limit);
        put_opt(to, schema, 4, &self.throttling_rate_limit);
        put_opt(to, schema, 5, &self.caching_enabled);
        put_opt(to, schema, 6, &self.cache_ttl_in_seconds);
        put_opt(to, schema, 7, &self.cache_data_encrypted);
        put_opt(to, schema, 8, &self.require_authorization_for_cache_control);
        put_opt(to, schema, 9, &self.unauthorized_cache_control_header_strategy);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.metrics_enabled),
            1 => get_opt(from, schema, 1, &mut this.logging_level),
            2 => get_opt(from, schema, 2, &mut this.data_trace_enabled),
            3 => get_opt(from, schema, 3, &mut this.throttling_burst_limit),
            4 => get_opt(from, schema, 4, &mut this.throttling_rate_limit),
            5 => get_opt(from, schema, 5, &mut this.caching_enabled),
            6 => get_opt(from, schema, 6, &mut this.cache_ttl_in_seconds),
            7 => get_opt(from, schema, 7, &mut this.cache_data_encrypted),
            8 => get_opt(from, schema, 8, &mut this.require_authorization_for_cache_control),
            9 => get_opt(from, schema, 9, &mut this.unauthorized_cache_control_header_strategy),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MethodSnapshot {
    pub authorization_type: Option<String>,
    pub api_key_required: Option<bool>,
}

impl Shape for MethodSnapshot {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.authorization_type);
        put_opt(to, schema, 1, &self.api_key_required);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.authorization_type),
            1 => get_opt(from, schema, 1, &mut this.api_key_required),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotFoundException {
    pub message: Option<String>,
}

impl Shape for NotFoundException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for NotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl NotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Op {
    Add,
    Remove,
    Replace,
    Move,
    Copy,
    Test,
    /// A value that the model does not have.
    Unknown(String),
}

impl Op {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Replace => "replace",
            Self::Move => "move",
            Self::Copy => "copy",
            Self::Test => "test",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Op {
    fn from(value: &str) -> Self {
        match value {
            "add" => Self::Add,
            "remove" => Self::Remove,
            "replace" => Self::Replace,
            "move" => Self::Move,
            "copy" => Self::Copy,
            "test" => Self::Test,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for Op {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for Op {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for Op {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchOperation {
    pub op: Option<Op>,
    pub path: Option<String>,
    pub value: Option<String>,
    pub from: Option<String>,
}

impl Shape for PatchOperation {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.op);
        put_opt(to, schema, 1, &self.path);
        put_opt(to, schema, 2, &self.value);
        put_opt(to, schema, 3, &self.from);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.op),
            1 => get_opt(from, schema, 1, &mut this.path),
            2 => get_opt(from, schema, 2, &mut this.value),
            3 => get_opt(from, schema, 3, &mut this.from),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutIntegrationRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub r#type: IntegrationType,
    pub integration_http_method: Option<String>,
    pub uri: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub connection_id: Option<String>,
    pub credentials: Option<String>,
    pub request_parameters: Option<BTreeMap<String, String>>,
    pub request_templates: Option<BTreeMap<String, String>>,
    pub passthrough_behavior: Option<String>,
    pub cache_namespace: Option<String>,
    pub cache_key_parameters: Option<Vec<String>>,
    pub content_handling: Option<ContentHandlingStrategy>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
    pub response_transfer_mode: Option<ResponseTransferMode>,
    pub integration_target: Option<String>,
}

impl Shape for PutIntegrationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        put(to, schema, 3, &self.r#type);
        put_opt(to, schema, 4, &self.integration_http_method);
        put_opt(to, schema, 5, &self.uri);
        put_opt(to, schema, 6, &self.connection_type);
        put_opt(to, schema, 7, &self.connection_id);
        put_opt(to, schema, 8, &self.credentials);
        put_opt(to, schema, 9, &self.request_parameters);
        put_opt(to, schema, 10, &self.request_templates);
        put_opt(to, schema, 11, &self.passthrough_behavior);
        put_opt(to, schema, 12, &self.cache_namespace);
        put_opt(to, schema, 13, &self.cache_key_parameters);
        put_opt(to, schema, 14, &self.content_handling);
        put_opt(to, schema, 15, &self.timeout_in_millis);
        put_opt(to, schema, 16, &self.tls_config);
        put_opt(to, schema, 17, &self.response_transfer_mode);
        put_opt(to, schema, 18, &self.integration_target);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            3 => get(from, schema, 3, &mut this.r#type),
            4 => get_opt(from, schema, 4, &mut this.integration_http_method),
            5 => get_opt(from, schema, 5, &mut this.uri),
            6 => get_opt(from, schema, 6, &mut this.connection_type),
            7 => get_opt(from, schema, 7, &mut this.connection_id),
            8 => get_opt(from, schema, 8, &mut this.credentials),
            9 => get_opt(from, schema, 9, &mut this.request_parameters),
            10 => get_opt(from, schema, 10, &mut this.request_templates),
            11 => get_opt(from, schema, 11, &mut this.passthrough_behavior),
            12 => get_opt(from, schema, 12, &mut this.cache_namespace),
            13 => get_opt(from, schema, 13, &mut this.cache_key_parameters),
            14 => get_opt(from, schema, 14, &mut this.content_handling),
            15 => get_opt(from, schema, 15, &mut this.timeout_in_millis),
            16 => get_opt(from, schema, 16, &mut this.tls_config),
            17 => get_opt(from, schema, 17, &mut this.response_transfer_mode),
            18 => get_opt(from, schema, 18, &mut this.integration_target),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutIntegrationResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
    pub selection_pattern: Option<String>,
    pub response_parameters: Option<BTreeMap<String, String>>,
    pub response_templates: Option<BTreeMap<String, String>>,
    pub content_handling: Option<ContentHandlingStrategy>,
}

impl Shape for PutIntegrationResponseRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        put(to, schema, 3, &self.status_code);
        put_opt(to, schema, 4, &self.selection_pattern);
        put_opt(to, schema, 5, &self.response_parameters);
        put_opt(to, schema, 6, &self.response_templates);
        put_opt(to, schema, 7, &self.content_handling);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            3 => get(from, schema, 3, &mut this.status_code),
            4 => get_opt(from, schema, 4, &mut this.selection_pattern),
            5 => get_opt(from, schema, 5, &mut this.response_parameters),
            6 => get_opt(from, schema, 6, &mut this.response_templates),
            7 => get_opt(from, schema, 7, &mut this.content_handling),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMethodRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub authorization_type: String,
    pub authorizer_id: Option<String>,
    pub api_key_required: Option<bool>,
    pub operation_name: Option<String>,
    pub request_parameters: Option<BTreeMap<String, bool>>,
    pub request_models: Option<BTreeMap<String, String>>,
    pub request_validator_id: Option<String>,
    pub authorization_scopes: Option<Vec<String>>,
}

impl Shape for PutMethodRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        put(to, schema, 3, &self.authorization_type);
        put_opt(to, schema, 4, &self.authorizer_id);
        put_opt(to, schema, 5, &self.api_key_required);
        put_opt(to, schema, 6, &self.operation_name);
        put_opt(to, schema, 7, &self.request_parameters);
        put_opt(to, schema, 8, &self.request_models);
        put_opt(to, schema, 9, &self.request_validator_id);
        put_opt(to, schema, 10, &self.authorization_scopes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            3 => get(from, schema, 3, &mut this.authorization_type),
            4 => get_opt(from, schema, 4, &mut this.authorizer_id),
            5 => get_opt(from, schema, 5, &mut this.api_key_required),
            6 => get_opt(from, schema, 6, &mut this.operation_name),
            7 => get_opt(from, schema, 7, &mut this.request_parameters),
            8 => get_opt(from, schema, 8, &mut this.request_models),
            9 => get_opt(from, schema, 9, &mut this.request_validator_id),
            10 => get_opt(from, schema, 10, &mut this.authorization_scopes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutMethodResponseRequest {
    pub rest_api_id: String,
    pub resource_id: String,
    pub http_method: String,
    pub status_code: String,
    pub response_parameters: Option<BTreeMap<String, bool>>,
    pub response_models: Option<BTreeMap<String, String>>,
}

impl Shape for PutMethodResponseRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.http_method);
        put(to, schema, 3, &self.status_code);
        put_opt(to, schema, 4, &self.response_parameters);
        put_opt(to, schema, 5, &self.response_models);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.http_method),
            3 => get(from, schema, 3, &mut this.status_code),
            4 => get_opt(from, schema, 4, &mut this.response_parameters),
            5 => get_opt(from, schema, 5, &mut this.response_models),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PutMode {
    Merge,
    Overwrite,
    /// A value that the model does not have.
    Unknown(String),
}

impl PutMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Merge => "merge",
            Self::Overwrite => "overwrite",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PutMode {
    fn from(value: &str) -> Self {
        match value {
            "merge" => Self::Merge,
            "overwrite" => Self::Overwrite,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PutMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PutMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PutMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRestApiRequest {
    pub rest_api_id: String,
    pub mode: Option<PutMode>,
    pub fail_on_warnings: Option<bool>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub body: Bytes,
}

impl Shape for PutRestApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put_opt(to, schema, 1, &self.mode);
        put_opt(to, schema, 2, &self.fail_on_warnings);
        put_opt(to, schema, 3, &self.parameters);
        put(to, schema, 4, &self.body);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get_opt(from, schema, 1, &mut this.mode),
            2 => get_opt(from, schema, 2, &mut this.fail_on_warnings),
            3 => get_opt(from, schema, 3, &mut this.parameters),
            4 => get(from, schema, 4, &mut this.body),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    pub id: Option<String>,
    pub parent_id: Option<String>,
    pub path_part: Option<String>,
    pub path: Option<String>,
    pub resource_methods: Option<BTreeMap<String, Method>>,
}

impl Shape for Resource {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.parent_id);
        put_opt(to, schema, 2, &self.path_part);
        put_opt(to, schema, 3, &self.path);
        put_opt(to, schema, 4, &self.resource_methods);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.parent_id),
            2 => get_opt(from, schema, 2, &mut this.path_part),
            3 => get_opt(from, schema, 3, &mut this.path),
            4 => get_opt(from, schema, 4, &mut this.resource_methods),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resources {
    pub position: Option<String>,
    pub items: Option<Vec<Resource>>,
}

impl Shape for Resources {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.position);
        put_opt(to, schema, 1, &self.items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.position),
            1 => get_opt(from, schema, 1, &mut this.items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResponseTransferMode {
    Buffered,
    Stream,
    /// A value that the model does not have.
    Unknown(String),
}

impl ResponseTransferMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Buffered => "BUFFERED",
            Self::Stream => "STREAM",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ResponseTransferMode {
    fn from(value: &str) -> Self {
        match value {
            "BUFFERED" => Self::Buffered,
            "STREAM" => Self::Stream,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ResponseTransferMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ResponseTransferMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ResponseTransferMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestApi {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<Timestamp>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
    pub binary_media_types: Option<Vec<String>>,
    pub minimum_compression_size: Option<i32>,
    pub api_key_source: Option<ApiKeySourceType>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub policy: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub root_resource_id: Option<String>,
    pub security_policy: Option<SecurityPolicy>,
    pub endpoint_access_mode: Option<EndpointAccessMode>,
    pub api_status: Option<ApiStatus>,
    pub api_status_message: Option<String>,
}

impl Shape for RestApi {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.created_date);
        put_opt(to, schema, 4, &self.version);
        put_opt(to, schema, 5, &self.warnings);
        put_opt(to, schema, 6, &self.binary_media_types);
        put_opt(to, schema, 7, &self.minimum_compression_size);
        put_opt(to, schema, 8, &self.api_key_source);
        put_opt(to, schema, 9, &self.endpoint_configuration);
        put_opt(to, schema, 10, &self.policy);
        put_opt(to, schema, 11, &self.tags);
        put_opt(to, schema, 12, &self.disable_execute_api_endpoint);
        put_opt(to, schema, 13, &self.root_resource_id);
        put_opt(to, schema, 14, &self.security_policy);
        put_opt(to, schema, 15, &self.endpoint_access_mode);
        put_opt(to, schema, 16, &self.api_status);
        put_opt(to, schema, 17, &self.api_status_message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.created_date),
            4 => get_opt(from, schema, 4, &mut this.version),
            5 => get_opt(from, schema, 5, &mut this.warnings),
            6 => get_opt(from, schema, 6, &mut this.binary_media_types),
            7 => get_opt(from, schema, 7, &mut this.minimum_compression_size),
            8 => get_opt(from, schema, 8, &mut this.api_key_source),
            9 => get_opt(from, schema, 9, &mut this.endpoint_configuration),
            10 => get_opt(from, schema, 10, &mut this.policy),
            11 => get_opt(from, schema, 11, &mut this.tags),
            12 => get_opt(from, schema, 12, &mut this.disable_execute_api_endpoint),
            13 => get_opt(from, schema, 13, &mut this.root_resource_id),
            14 => get_opt(from, schema, 14, &mut this.security_policy),
            15 => get_opt(from, schema, 15, &mut this.endpoint_access_mode),
            16 => get_opt(from, schema, 16, &mut this.api_status),
            17 => get_opt(from, schema, 17, &mut this.api_status_message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestApis {
    pub position: Option<String>,
    pub items: Option<Vec<RestApi>>,
}

impl Shape for RestApis {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.position);
        put_opt(to, schema, 1, &self.items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.position),
            1 => get_opt(from, schema, 1, &mut this.items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecurityPolicy {
    Tls10,
    Tls12,
    SecurityPolicyTls1313202509,
    SecurityPolicyTls1313Fips202509,
    SecurityPolicyTls1312PfsPq202509,
    SecurityPolicyTls1312FipsPq202509,
    SecurityPolicyTls1312FipsPfsPq202509,
    SecurityPolicyTls1312Ext2Pq202509,
    SecurityPolicyTls1312Ext2FipsPq202509,
    SecurityPolicyTls1312Pq202509,
    SecurityPolicyTls1312202106,
    SecurityPolicyTls132025Edge,
    SecurityPolicyTls12Pfs2025Edge,
    SecurityPolicyTls122018Edge,
    /// A value that the model does not have.
    Unknown(String),
}

impl SecurityPolicy {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tls10 => "TLS_1_0",
            Self::Tls12 => "TLS_1_2",
            Self::SecurityPolicyTls1313202509 => "SecurityPolicy_TLS13_1_3_2025_09",
            Self::SecurityPolicyTls1313Fips202509 => "SecurityPolicy_TLS13_1_3_FIPS_2025_09",
            Self::SecurityPolicyTls1312PfsPq202509 => "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09",
            Self::SecurityPolicyTls1312FipsPq202509 => "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09",
            Self::SecurityPolicyTls1312FipsPfsPq202509 => "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09",
            Self::SecurityPolicyTls1312Ext2Pq202509 => "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09",
            Self::SecurityPolicyTls1312Ext2FipsPq202509 => "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09",
            Self::SecurityPolicyTls1312Pq202509 => "SecurityPolicy_TLS13_1_2_PQ_2025_09",
            Self::SecurityPolicyTls1312202106 => "SecurityPolicy_TLS13_1_2_2021_06",
            Self::SecurityPolicyTls132025Edge => "SecurityPolicy_TLS13_2025_EDGE",
            Self::SecurityPolicyTls12Pfs2025Edge => "SecurityPolicy_TLS12_PFS_2025_EDGE",
            Self::SecurityPolicyTls122018Edge => "SecurityPolicy_TLS12_2018_EDGE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SecurityPolicy {
    fn from(value: &str) -> Self {
        match value {
            "TLS_1_0" => Self::Tls10,
            "TLS_1_2" => Self::Tls12,
            "SecurityPolicy_TLS13_1_3_2025_09" => Self::SecurityPolicyTls1313202509,
            "SecurityPolicy_TLS13_1_3_FIPS_2025_09" => Self::SecurityPolicyTls1313Fips202509,
            "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09" => Self::SecurityPolicyTls1312PfsPq202509,
            "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09" => Self::SecurityPolicyTls1312FipsPq202509,
            "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09" => Self::SecurityPolicyTls1312FipsPfsPq202509,
            "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09" => Self::SecurityPolicyTls1312Ext2Pq202509,
            "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09" => Self::SecurityPolicyTls1312Ext2FipsPq202509,
            "SecurityPolicy_TLS13_1_2_PQ_2025_09" => Self::SecurityPolicyTls1312Pq202509,
            "SecurityPolicy_TLS13_1_2_2021_06" => Self::SecurityPolicyTls1312202106,
            "SecurityPolicy_TLS13_2025_EDGE" => Self::SecurityPolicyTls132025Edge,
            "SecurityPolicy_TLS12_PFS_2025_EDGE" => Self::SecurityPolicyTls12Pfs2025Edge,
            "SecurityPolicy_TLS12_2018_EDGE" => Self::SecurityPolicyTls122018Edge,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SecurityPolicy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SecurityPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SecurityPolicy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceUnavailableException {
    pub retry_after_seconds: Option<String>,
    pub message: Option<String>,
}

impl Shape for ServiceUnavailableException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.retry_after_seconds);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.retry_after_seconds),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ServiceUnavailableException {
    fn schema(&self) -> &'static Schema {
        &schemas::SERVICE_UNAVAILABLE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ServiceUnavailableException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stage {
    pub deployment_id: Option<String>,
    pub client_certificate_id: Option<String>,
    pub stage_name: Option<String>,
    pub description: Option<String>,
    pub cache_cluster_enabled: Option<bool>,
    pub cache_cluster_size: Option<CacheClusterSize>,
    pub cache_cluster_status: Option<CacheClusterStatus>,
    pub method_settings: Option<BTreeMap<String, MethodSetting>>,
    pub variables: Option<BTreeMap<String, String>>,
    pub documentation_version: Option<String>,
    pub access_log_settings: Option<AccessLogSettings>,
    pub canary_settings: Option<CanarySettings>,
    pub tracing_enabled: Option<bool>,
    pub web_acl_arn: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub created_date: Option<Timestamp>,
    pub last_updated_date: Option<Timestamp>,
}

impl Shape for Stage {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.deployment_id);
        put_opt(to, schema, 1, &self.client_certificate_id);
        put_opt(to, schema, 2, &self.stage_name);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.cache_cluster_enabled);
        put_opt(to, schema, 5, &self.cache_cluster_size);
        put_opt(to, schema, 6, &self.cache_cluster_status);
        put_opt(to, schema, 7, &self.method_settings);
        put_opt(to, schema, 8, &self.variables);
        put_opt(to, schema, 9, &self.documentation_version);
        put_opt(to, schema, 10, &self.access_log_settings);
        put_opt(to, schema, 11, &self.canary_settings);
        put_opt(to, schema, 12, &self.tracing_enabled);
        put_opt(to, schema, 13, &self.web_acl_arn);
        put_opt(to, schema, 14, &self.tags);
        put_opt(to, schema, 15, &self.created_date);
        put_opt(to, schema, 16, &self.last_updated_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.deployment_id),
            1 => get_opt(from, schema, 1, &mut this.client_certificate_id),
            2 => get_opt(from, schema, 2, &mut this.stage_name),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.cache_cluster_enabled),
            5 => get_opt(from, schema, 5, &mut this.cache_cluster_size),
            6 => get_opt(from, schema, 6, &mut this.cache_cluster_status),
            7 => get_opt(from, schema, 7, &mut this.method_settings),
            8 => get_opt(from, schema, 8, &mut this.variables),
            9 => get_opt(from, schema, 9, &mut this.documentation_version),
            10 => get_opt(from, schema, 10, &mut this.access_log_settings),
            11 => get_opt(from, schema, 11, &mut this.canary_settings),
            12 => get_opt(from, schema, 12, &mut this.tracing_enabled),
            13 => get_opt(from, schema, 13, &mut this.web_acl_arn),
            14 => get_opt(from, schema, 14, &mut this.tags),
            15 => get_opt(from, schema, 15, &mut this.created_date),
            16 => get_opt(from, schema, 16, &mut this.last_updated_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stages {
    pub item: Option<Vec<Stage>>,
}

impl Shape for Stages {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.item);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.item),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TlsConfig {
    pub insecure_skip_verification: Option<bool>,
}

impl Shape for TlsConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.insecure_skip_verification);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.insecure_skip_verification),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TooManyRequestsException {
    pub retry_after_seconds: Option<String>,
    pub message: Option<String>,
}

impl Shape for TooManyRequestsException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.retry_after_seconds);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.retry_after_seconds),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for TooManyRequestsException {
    fn schema(&self) -> &'static Schema {
        &schemas::TOO_MANY_REQUESTS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TooManyRequestsException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnauthorizedCacheControlHeaderStrategy {
    FailWith403,
    SucceedWithResponseHeader,
    SucceedWithoutResponseHeader,
    /// A value that the model does not have.
    Unknown(String),
}

impl UnauthorizedCacheControlHeaderStrategy {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FailWith403 => "FAIL_WITH_403",
            Self::SucceedWithResponseHeader => "SUCCEED_WITH_RESPONSE_HEADER",
            Self::SucceedWithoutResponseHeader => "SUCCEED_WITHOUT_RESPONSE_HEADER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UnauthorizedCacheControlHeaderStrategy {
    fn from(value: &str) -> Self {
        match value {
            "FAIL_WITH_403" => Self::FailWith403,
            "SUCCEED_WITH_RESPONSE_HEADER" => Self::SucceedWithResponseHeader,
            "SUCCEED_WITHOUT_RESPONSE_HEADER" => Self::SucceedWithoutResponseHeader,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for UnauthorizedCacheControlHeaderStrategy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for UnauthorizedCacheControlHeaderStrategy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for UnauthorizedCacheControlHeaderStrategy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnauthorizedException {
    pub message: Option<String>,
}

impl Shape for UnauthorizedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for UnauthorizedException {
    fn schema(&self) -> &'static Schema {
        &schemas::UNAUTHORIZED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl UnauthorizedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRestApiRequest {
    pub rest_api_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateRestApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put_opt(to, schema, 1, &self.patch_operations);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get_opt(from, schema, 1, &mut this.patch_operations),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStageRequest {
    pub rest_api_id: String,
    pub stage_name: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

impl Shape for UpdateStageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rest_api_id);
        put(to, schema, 1, &self.stage_name);
        put_opt(to, schema, 2, &self.patch_operations);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rest_api_id),
            1 => get(from, schema, 1, &mut this.stage_name),
            2 => get_opt(from, schema, 2, &mut this.patch_operations),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static ACCESS_LOG_SETTINGS: Schema = Schema {
        name: "AccessLogSettings",
        kind: Kind::Structure,
        members: &[Member::new("format", &STRING_SHAPE), Member::new("destinationArn", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static API_KEY_SOURCE_TYPE: Schema = Schema {
        name: "ApiKeySourceType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["HEADER", "AUTHORIZER"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static API_STATUS: Schema = Schema {
        name: "ApiStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["UPDATING", "AVAILABLE", "PENDING", "FAILED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static BAD_REQUEST_EXCEPTION: Schema = Schema {
        name: "BadRequestException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static BLOB: Schema = Schema { name: "Blob", kind: Kind::Blob, ..Schema::BASE };
    pub static BOOLEAN: Schema = Schema { name: "Boolean", kind: Kind::Boolean, ..Schema::BASE };
    pub static CACHE_CLUSTER_SIZE: Schema = Schema {
        name: "CacheClusterSize",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CACHE_CLUSTER_STATUS: Schema = Schema {
        name: "CacheClusterStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "CREATE_IN_PROGRESS",
                "AVAILABLE",
                "DELETE_IN_PROGRESS",
                "NOT_AVAILABLE",
                "FLUSH_IN_PROGRESS",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CANARY_SETTINGS: Schema = Schema {
        name: "CanarySettings",
        kind: Kind::Structure,
        members: &[
            Member::new("percentTraffic", &DOUBLE),
            Member::new("deploymentId", &STRING_SHAPE),
            Member::new("stageVariableOverrides", &MAP_OF_STRING_TO_STRING),
            Member::new("useStageCache", &BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static CONFLICT_EXCEPTION: Schema = Schema {
        name: "ConflictException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static CONNECTION_TYPE: Schema = Schema {
        name: "ConnectionType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["INTERNET", "VPC_LINK"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONTENT_HANDLING_STRATEGY: Schema = Schema {
        name: "ContentHandlingStrategy",
        kind: Kind::Enum,
        constraints: Constraints { values: &["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_DEPLOYMENT_REQUEST: Schema = Schema {
        name: "CreateDeploymentRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member::new("stageName", &STRING_SHAPE),
            Member::new("stageDescription", &STRING_SHAPE),
            Member::new("description", &STRING_SHAPE),
            Member::new("cacheClusterEnabled", &NULLABLE_BOOLEAN),
            Member::new("cacheClusterSize", &CACHE_CLUSTER_SIZE),
            Member::new("variables", &MAP_OF_STRING_TO_STRING),
            Member::new("canarySettings", &DEPLOYMENT_CANARY_SETTINGS),
            Member::new("tracingEnabled", &NULLABLE_BOOLEAN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_RESOURCE_REQUEST: Schema = Schema {
        name: "CreateResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "parent_id",
                location_name: Some("parent_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("parentId", &STRING_SHAPE)
            },
            Member { required: true, ..Member::new("pathPart", &STRING_SHAPE) },
        ],
        ..Schema::BASE
    };
    pub static CREATE_REST_API_REQUEST: Schema = Schema {
        name: "CreateRestApiRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("name", &STRING_SHAPE) },
            Member::new("description", &STRING_SHAPE),
            Member::new("version", &STRING_SHAPE),
            Member::new("cloneFrom", &STRING_SHAPE),
            Member::new("binaryMediaTypes", &LIST_OF_STRING),
            Member::new("minimumCompressionSize", &NULLABLE_INTEGER),
            Member::new("apiKeySource", &API_KEY_SOURCE_TYPE),
            Member::new("endpointConfiguration", &ENDPOINT_CONFIGURATION),
            Member::new("policy", &STRING_SHAPE),
            Member::new("tags", &MAP_OF_STRING_TO_STRING),
            Member::new("disableExecuteApiEndpoint", &BOOLEAN),
            Member::new("securityPolicy", &SECURITY_POLICY),
            Member::new("endpointAccessMode", &ENDPOINT_ACCESS_MODE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_STAGE_REQUEST: Schema = Schema {
        name: "CreateStageRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member { required: true, ..Member::new("stageName", &STRING_SHAPE) },
            Member { required: true, ..Member::new("deploymentId", &STRING_SHAPE) },
            Member::new("description", &STRING_SHAPE),
            Member::new("cacheClusterEnabled", &BOOLEAN),
            Member::new("cacheClusterSize", &CACHE_CLUSTER_SIZE),
            Member::new("variables", &MAP_OF_STRING_TO_STRING),
            Member::new("documentationVersion", &STRING_SHAPE),
            Member::new("canarySettings", &CANARY_SETTINGS),
            Member::new("tracingEnabled", &BOOLEAN),
            Member::new("tags", &MAP_OF_STRING_TO_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_DEPLOYMENT_REQUEST: Schema = Schema {
        name: "DeleteDeploymentRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "deployment_id",
                location_name: Some("deployment_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("deploymentId", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static DELETE_INTEGRATION_REQUEST: Schema = Schema {
        name: "DeleteIntegrationRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static DELETE_INTEGRATION_RESPONSE_REQUEST: Schema = Schema {
        name: "DeleteIntegrationResponseRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
            Member {
                wire: "status_code",
                location_name: Some("status_code"),
                location: Location::Uri,
                required: true,
                ..Member::new("statusCode", &STATUS_CODE)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_METHOD_REQUEST: Schema = Schema {
        name: "DeleteMethodRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static DELETE_METHOD_RESPONSE_REQUEST: Schema = Schema {
        name: "DeleteMethodResponseRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
            Member {
                wire: "status_code",
                location_name: Some("status_code"),
                location: Location::Uri,
                required: true,
                ..Member::new("statusCode", &STATUS_CODE)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_RESOURCE_REQUEST: Schema = Schema {
        name: "DeleteResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static DELETE_REST_API_REQUEST: Schema = Schema {
        name: "DeleteRestApiRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "restapi_id",
            location_name: Some("restapi_id"),
            location: Location::Uri,
            required: true,
            ..Member::new("restApiId", &STRING_SHAPE)
        }],
        ..Schema::BASE
    };
    pub static DELETE_STAGE_REQUEST: Schema = Schema {
        name: "DeleteStageRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "stage_name",
                location_name: Some("stage_name"),
                location: Location::Uri,
                required: true,
                ..Member::new("stageName", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static DEPLOYMENT: Schema = Schema {
        name: "Deployment",
        kind: Kind::Structure,
        members: &[
            Member::new("id", &STRING_SHAPE),
            Member::new("description", &STRING_SHAPE),
            Member::new("createdDate", &TIMESTAMP),
            Member::new("apiSummary", &PATH_TO_MAP_OF_METHOD_SNAPSHOT),
        ],
        ..Schema::BASE
    };
    pub static DEPLOYMENT_CANARY_SETTINGS: Schema = Schema {
        name: "DeploymentCanarySettings",
        kind: Kind::Structure,
        members: &[
            Member::new("percentTraffic", &DOUBLE),
            Member::new("stageVariableOverrides", &MAP_OF_STRING_TO_STRING),
            Member::new("useStageCache", &BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static DEPLOYMENTS: Schema = Schema {
        name: "Deployments",
        kind: Kind::Structure,
        members: &[
            Member::new("position", &STRING_SHAPE),
            Member { wire: "item", location_name: Some("item"), ..Member::new("items", &LIST_OF_DEPLOYMENT) },
        ],
        ..Schema::BASE
    };
    pub static DOUBLE: Schema = Schema { name: "Double", kind: Kind::Double, ..Schema::BASE };
    pub static ENDPOINT_ACCESS_MODE: Schema = Schema {
        name: "EndpointAccessMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["BASIC", "STRICT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENDPOINT_CONFIGURATION: Schema = Schema {
        name: "EndpointConfiguration",
        kind: Kind::Structure,
        members: &[
            Member::new("types", &LIST_OF_ENDPOINT_TYPE),
            Member::new("ipAddressType", &IP_ADDRESS_TYPE),
            Member::new("vpcEndpointIds", &LIST_OF_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENDPOINT_TYPE: Schema = Schema {
        name: "EndpointType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["REGIONAL", "EDGE", "PRIVATE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static GET_DEPLOYMENT_REQUEST: Schema = Schema {
        name: "GetDeploymentRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "deployment_id",
                location_name: Some("deployment_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("deploymentId", &STRING_SHAPE)
            },
            Member {
                wire: "embed",
                location_name: Some("embed"),
                location: Location::Query,
                ..Member::new("embed", &LIST_OF_STRING)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_DEPLOYMENTS_REQUEST: Schema = Schema {
        name: "GetDeploymentsRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "position",
                location_name: Some("position"),
                location: Location::Query,
                ..Member::new("position", &STRING_SHAPE)
            },
            Member {
                wire: "limit",
                location_name: Some("limit"),
                location: Location::Query,
                ..Member::new("limit", &NULLABLE_INTEGER)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_INTEGRATION_REQUEST: Schema = Schema {
        name: "GetIntegrationRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_INTEGRATION_RESPONSE_REQUEST: Schema = Schema {
        name: "GetIntegrationResponseRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
            Member {
                wire: "status_code",
                location_name: Some("status_code"),
                location: Location::Uri,
                required: true,
                ..Member::new("statusCode", &STATUS_CODE)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_METHOD_REQUEST: Schema = Schema {
        name: "GetMethodRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_METHOD_RESPONSE_REQUEST: Schema = Schema {
        name: "GetMethodResponseRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
            Member {
                wire: "status_code",
                location_name: Some("status_code"),
                location: Location::Uri,
                required: true,
                ..Member::new("statusCode", &STATUS_CODE)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_RESOURCE_REQUEST: Schema = Schema {
        name: "GetResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "embed",
                location_name: Some("embed"),
                location: Location::Query,
                ..Member::new("embed", &LIST_OF_STRING)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_RESOURCES_REQUEST: Schema = Schema {
        name: "GetResourcesRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "position",
                location_name: Some("position"),
                location: Location::Query,
                ..Member::new("position", &STRING_SHAPE)
            },
            Member {
                wire: "limit",
                location_name: Some("limit"),
                location: Location::Query,
                ..Member::new("limit", &NULLABLE_INTEGER)
            },
            Member {
                wire: "embed",
                location_name: Some("embed"),
                location: Location::Query,
                ..Member::new("embed", &LIST_OF_STRING)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_REST_API_REQUEST: Schema = Schema {
        name: "GetRestApiRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "restapi_id",
            location_name: Some("restapi_id"),
            location: Location::Uri,
            required: true,
            ..Member::new("restApiId", &STRING_SHAPE)
        }],
        ..Schema::BASE
    };
    pub static GET_REST_APIS_REQUEST: Schema = Schema {
        name: "GetRestApisRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "position",
                location_name: Some("position"),
                location: Location::Query,
                ..Member::new("position", &STRING_SHAPE)
            },
            Member {
                wire: "limit",
                location_name: Some("limit"),
                location: Location::Query,
                ..Member::new("limit", &NULLABLE_INTEGER)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_STAGE_REQUEST: Schema = Schema {
        name: "GetStageRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "stage_name",
                location_name: Some("stage_name"),
                location: Location::Uri,
                required: true,
                ..Member::new("stageName", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_STAGES_REQUEST: Schema = Schema {
        name: "GetStagesRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                location: Location::Query,
                ..Member::new("deploymentId", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static IMPORT_REST_API_REQUEST: Schema = Schema {
        name: "ImportRestApiRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "failonwarnings",
                location_name: Some("failonwarnings"),
                location: Location::Query,
                ..Member::new("failOnWarnings", &BOOLEAN)
            },
            Member { location: Location::Query, ..Member::new("parameters", &MAP_OF_STRING_TO_STRING) },
            Member { required: true, ..Member::new("body", &BLOB) },
        ],
        payload: Some(2),
        ..Schema::BASE
    };
    pub static INTEGER: Schema = Schema { name: "Integer", kind: Kind::Integer, ..Schema::BASE };
    pub static INTEGRATION: Schema = Schema {
        name: "Integration",
        kind: Kind::Structure,
        members: &[
            Member::new("type", &INTEGRATION_TYPE),
            Member::new("httpMethod", &STRING_SHAPE),
            Member::new("uri", &STRING_SHAPE),
            Member::new("connectionType", &CONNECTION_TYPE),
            Member::new("connectionId", &STRING_SHAPE),
            Member::new("credentials", &STRING_SHAPE),
            Member::new("requestParameters", &MAP_OF_STRING_TO_STRING),
            Member::new("requestTemplates", &MAP_OF_STRING_TO_STRING),
            Member::new("passthroughBehavior", &STRING_SHAPE),
            Member::new("contentHandling", &CONTENT_HANDLING_STRATEGY),
            Member::new("timeoutInMillis", &INTEGER),
            Member::new("cacheNamespace", &STRING_SHAPE),
            Member::new("cacheKeyParameters", &LIST_OF_STRING),
            Member::new("integrationResponses", &MAP_OF_INTEGRATION_RESPONSE),
            Member::new("tlsConfig", &TLS_CONFIG),
            Member::new("responseTransferMode", &RESPONSE_TRANSFER_MODE),
            Member::new("integrationTarget", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGRATION_RESPONSE: Schema = Schema {
        name: "IntegrationResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("statusCode", &STATUS_CODE),
            Member::new("selectionPattern", &STRING_SHAPE),
            Member::new("responseParameters", &MAP_OF_STRING_TO_STRING),
            Member::new("responseTemplates", &MAP_OF_STRING_TO_STRING),
            Member::new("contentHandling", &CONTENT_HANDLING_STRATEGY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGRATION_TYPE: Schema = Schema {
        name: "IntegrationType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["HTTP", "AWS", "MOCK", "HTTP_PROXY", "AWS_PROXY"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static IP_ADDRESS_TYPE: Schema = Schema {
        name: "IpAddressType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ipv4", "dualstack"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "LimitExceededException",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Retry-After",
                location_name: Some("Retry-After"),
                location: Location::Header,
                ..Member::new("retryAfterSeconds", &STRING_SHAPE)
            },
            Member::new("message", &STRING_SHAPE),
        ],
        fault: Some(FaultSchema { code: None, status: 429, namespace: None }),
        ..Schema::BASE
    };
    pub static LIST_OF_DEPLOYMENT: Schema = Schema {
        name: "ListOfDeployment",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DEPLOYMENT) }],
        ..Schema::BASE
    };
    pub static LIST_OF_ENDPOINT_TYPE: Schema = Schema {
        name: "ListOfEndpointType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ENDPOINT_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_OF_PATCH_OPERATION: Schema = Schema {
        name: "ListOfPatchOperation",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PATCH_OPERATION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_OF_RESOURCE: Schema = Schema {
        name: "ListOfResource",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_OF_REST_API: Schema = Schema {
        name: "ListOfRestApi",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &REST_API) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_OF_STAGE: Schema = Schema {
        name: "ListOfStage",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STAGE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_OF_STRING: Schema = Schema {
        name: "ListOfString",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static MAP_OF_INTEGRATION_RESPONSE: Schema = Schema {
        name: "MapOfIntegrationResponse",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &INTEGRATION_RESPONSE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MAP_OF_METHOD: Schema = Schema {
        name: "MapOfMethod",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &METHOD) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MAP_OF_METHOD_RESPONSE: Schema = Schema {
        name: "MapOfMethodResponse",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &METHOD_RESPONSE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MAP_OF_METHOD_SETTINGS: Schema = Schema {
        name: "MapOfMethodSettings",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &METHOD_SETTING) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MAP_OF_METHOD_SNAPSHOT: Schema = Schema {
        name: "MapOfMethodSnapshot",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &METHOD_SNAPSHOT) },
        ],
        ..Schema::BASE
    };
    pub static MAP_OF_STRING_TO_BOOLEAN: Schema = Schema {
        name: "MapOfStringToBoolean",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &NULLABLE_BOOLEAN) },
        ],
        ..Schema::BASE
    };
    pub static MAP_OF_STRING_TO_STRING: Schema = Schema {
        name: "MapOfStringToString",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &STRING_SHAPE) },
        ],
        ..Schema::BASE
    };
    pub static METHOD: Schema = Schema {
        name: "Method",
        kind: Kind::Structure,
        members: &[
            Member::new("httpMethod", &STRING_SHAPE),
            Member::new("authorizationType", &STRING_SHAPE),
            Member::new("authorizerId", &STRING_SHAPE),
            Member::new("apiKeyRequired", &NULLABLE_BOOLEAN),
            Member::new("requestValidatorId", &STRING_SHAPE),
            Member::new("operationName", &STRING_SHAPE),
            Member::new("requestParameters", &MAP_OF_STRING_TO_BOOLEAN),
            Member::new("requestModels", &MAP_OF_STRING_TO_STRING),
            Member::new("methodResponses", &MAP_OF_METHOD_RESPONSE),
            Member::new("methodIntegration", &INTEGRATION),
            Member::new("authorizationScopes", &LIST_OF_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static METHOD_RESPONSE: Schema = Schema {
        name: "MethodResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("statusCode", &STATUS_CODE),
            Member::new("responseParameters", &MAP_OF_STRING_TO_BOOLEAN),
            Member::new("responseModels", &MAP_OF_STRING_TO_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static METHOD_SETTING: Schema = Schema {
        name: "MethodSetting",
        kind: Kind::Structure,
        members: &[
            Member::new("metricsEnabled", &BOOLEAN),
            Member::new("loggingLevel", &STRING_SHAPE),
            Member::new("dataTraceEnabled", &BOOLEAN),
            Member::new("throttlingBurstLimit", &INTEGER),
            Member::new("throttlingRateLimit", &DOUBLE),
            Member::new("cachingEnabled", &BOOLEAN),
            Member::new("cacheTtlInSeconds", &INTEGER),
            Member::new("cacheDataEncrypted", &BOOLEAN),
            Member::new("requireAuthorizationForCacheControl", &BOOLEAN),
            Member::new(
                "unauthorizedCacheControlHeaderStrategy",
                &UNAUTHORIZED_CACHE_CONTROL_HEADER_STRATEGY,
            ),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static METHOD_SNAPSHOT: Schema = Schema {
        name: "MethodSnapshot",
        kind: Kind::Structure,
        members: &[Member::new("authorizationType", &STRING_SHAPE), Member::new("apiKeyRequired", &BOOLEAN)],
        ..Schema::BASE
    };
    pub static NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "NotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static NULLABLE_BOOLEAN: Schema =
        Schema { name: "NullableBoolean", kind: Kind::Boolean, ..Schema::BASE };
    pub static NULLABLE_INTEGER: Schema =
        Schema { name: "NullableInteger", kind: Kind::Integer, ..Schema::BASE };
    pub static OP: Schema = Schema {
        name: "Op",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["add", "remove", "replace", "move", "copy", "test"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PATCH_OPERATION: Schema = Schema {
        name: "PatchOperation",
        kind: Kind::Structure,
        members: &[
            Member::new("op", &OP),
            Member::new("path", &STRING_SHAPE),
            Member::new("value", &STRING_SHAPE),
            Member::new("from", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PATH_TO_MAP_OF_METHOD_SNAPSHOT: Schema = Schema {
        name: "PathToMapOfMethodSnapshot",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &MAP_OF_METHOD_SNAPSHOT) },
        ],
        ..Schema::BASE
    };
    pub static PUT_INTEGRATION_REQUEST: Schema = Schema {
        name: "PutIntegrationRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
            Member { required: true, ..Member::new("type", &INTEGRATION_TYPE) },
            Member {
                wire: "httpMethod",
                location_name: Some("httpMethod"),
                ..Member::new("integrationHttpMethod", &STRING_SHAPE)
            },
            Member::new("uri", &STRING_SHAPE),
            Member::new("connectionType", &CONNECTION_TYPE),
            Member::new("connectionId", &STRING_SHAPE),
            Member::new("credentials", &STRING_SHAPE),
            Member::new("requestParameters", &MAP_OF_STRING_TO_STRING),
            Member::new("requestTemplates", &MAP_OF_STRING_TO_STRING),
            Member::new("passthroughBehavior", &STRING_SHAPE),
            Member::new("cacheNamespace", &STRING_SHAPE),
            Member::new("cacheKeyParameters", &LIST_OF_STRING),
            Member::new("contentHandling", &CONTENT_HANDLING_STRATEGY),
            Member::new("timeoutInMillis", &NULLABLE_INTEGER),
            Member::new("tlsConfig", &TLS_CONFIG),
            Member::new("responseTransferMode", &RESPONSE_TRANSFER_MODE),
            Member::new("integrationTarget", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_INTEGRATION_RESPONSE_REQUEST: Schema = Schema {
        name: "PutIntegrationResponseRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
            Member {
                wire: "status_code",
                location_name: Some("status_code"),
                location: Location::Uri,
                required: true,
                ..Member::new("statusCode", &STATUS_CODE)
            },
            Member::new("selectionPattern", &STRING_SHAPE),
            Member::new("responseParameters", &MAP_OF_STRING_TO_STRING),
            Member::new("responseTemplates", &MAP_OF_STRING_TO_STRING),
            Member::new("contentHandling", &CONTENT_HANDLING_STRATEGY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_METHOD_REQUEST: Schema = Schema {
        name: "PutMethodRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
            Member { required: true, ..Member::new("authorizationType", &STRING_SHAPE) },
            Member::new("authorizerId", &STRING_SHAPE),
            Member::new("apiKeyRequired", &BOOLEAN),
            Member::new("operationName", &STRING_SHAPE),
            Member::new("requestParameters", &MAP_OF_STRING_TO_BOOLEAN),
            Member::new("requestModels", &MAP_OF_STRING_TO_STRING),
            Member::new("requestValidatorId", &STRING_SHAPE),
            Member::new("authorizationScopes", &LIST_OF_STRING),
        ],
        ..Schema::BASE
    };
    pub static PUT_METHOD_RESPONSE_REQUEST: Schema = Schema {
        name: "PutMethodResponseRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "resource_id",
                location_name: Some("resource_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceId", &STRING_SHAPE)
            },
            Member {
                wire: "http_method",
                location_name: Some("http_method"),
                location: Location::Uri,
                required: true,
                ..Member::new("httpMethod", &STRING_SHAPE)
            },
            Member {
                wire: "status_code",
                location_name: Some("status_code"),
                location: Location::Uri,
                required: true,
                ..Member::new("statusCode", &STATUS_CODE)
            },
            Member::new("responseParameters", &MAP_OF_STRING_TO_BOOLEAN),
            Member::new("responseModels", &MAP_OF_STRING_TO_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_MODE: Schema = Schema {
        name: "PutMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["merge", "overwrite"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_REST_API_REQUEST: Schema = Schema {
        name: "PutRestApiRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "mode",
                location_name: Some("mode"),
                location: Location::Query,
                ..Member::new("mode", &PUT_MODE)
            },
            Member {
                wire: "failonwarnings",
                location_name: Some("failonwarnings"),
                location: Location::Query,
                ..Member::new("failOnWarnings", &BOOLEAN)
            },
            Member { location: Location::Query, ..Member::new("parameters", &MAP_OF_STRING_TO_STRING) },
            Member { required: true, ..Member::new("body", &BLOB) },
        ],
        constrained: true,
        payload: Some(4),
        ..Schema::BASE
    };
    pub static RESOURCE: Schema = Schema {
        name: "Resource",
        kind: Kind::Structure,
        members: &[
            Member::new("id", &STRING_SHAPE),
            Member::new("parentId", &STRING_SHAPE),
            Member::new("pathPart", &STRING_SHAPE),
            Member::new("path", &STRING_SHAPE),
            Member::new("resourceMethods", &MAP_OF_METHOD),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCES: Schema = Schema {
        name: "Resources",
        kind: Kind::Structure,
        members: &[
            Member::new("position", &STRING_SHAPE),
            Member { wire: "item", location_name: Some("item"), ..Member::new("items", &LIST_OF_RESOURCE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESPONSE_TRANSFER_MODE: Schema = Schema {
        name: "ResponseTransferMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["BUFFERED", "STREAM"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REST_API: Schema = Schema {
        name: "RestApi",
        kind: Kind::Structure,
        members: &[
            Member::new("id", &STRING_SHAPE),
            Member::new("name", &STRING_SHAPE),
            Member::new("description", &STRING_SHAPE),
            Member::new("createdDate", &TIMESTAMP),
            Member::new("version", &STRING_SHAPE),
            Member::new("warnings", &LIST_OF_STRING),
            Member::new("binaryMediaTypes", &LIST_OF_STRING),
            Member::new("minimumCompressionSize", &NULLABLE_INTEGER),
            Member::new("apiKeySource", &API_KEY_SOURCE_TYPE),
            Member::new("endpointConfiguration", &ENDPOINT_CONFIGURATION),
            Member::new("policy", &STRING_SHAPE),
            Member::new("tags", &MAP_OF_STRING_TO_STRING),
            Member::new("disableExecuteApiEndpoint", &BOOLEAN),
            Member::new("rootResourceId", &STRING_SHAPE),
            Member::new("securityPolicy", &SECURITY_POLICY),
            Member::new("endpointAccessMode", &ENDPOINT_ACCESS_MODE),
            Member::new("apiStatus", &API_STATUS),
            Member::new("apiStatusMessage", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REST_APIS: Schema = Schema {
        name: "RestApis",
        kind: Kind::Structure,
        members: &[
            Member::new("position", &STRING_SHAPE),
            Member { wire: "item", location_name: Some("item"), ..Member::new("items", &LIST_OF_REST_API) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SECURITY_POLICY: Schema = Schema {
        name: "SecurityPolicy",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "TLS_1_0",
                "TLS_1_2",
                "SecurityPolicy_TLS13_1_3_2025_09",
                "SecurityPolicy_TLS13_1_3_FIPS_2025_09",
                "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09",
                "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09",
                "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09",
                "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09",
                "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09",
                "SecurityPolicy_TLS13_1_2_PQ_2025_09",
                "SecurityPolicy_TLS13_1_2_2021_06",
                "SecurityPolicy_TLS13_2025_EDGE",
                "SecurityPolicy_TLS12_PFS_2025_EDGE",
                "SecurityPolicy_TLS12_2018_EDGE",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SERVICE_UNAVAILABLE_EXCEPTION: Schema = Schema {
        name: "ServiceUnavailableException",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Retry-After",
                location_name: Some("Retry-After"),
                location: Location::Header,
                ..Member::new("retryAfterSeconds", &STRING_SHAPE)
            },
            Member::new("message", &STRING_SHAPE),
        ],
        fault: Some(FaultSchema { code: None, status: 503, namespace: None }),
        ..Schema::BASE
    };
    pub static STAGE: Schema = Schema {
        name: "Stage",
        kind: Kind::Structure,
        members: &[
            Member::new("deploymentId", &STRING_SHAPE),
            Member::new("clientCertificateId", &STRING_SHAPE),
            Member::new("stageName", &STRING_SHAPE),
            Member::new("description", &STRING_SHAPE),
            Member::new("cacheClusterEnabled", &BOOLEAN),
            Member::new("cacheClusterSize", &CACHE_CLUSTER_SIZE),
            Member::new("cacheClusterStatus", &CACHE_CLUSTER_STATUS),
            Member::new("methodSettings", &MAP_OF_METHOD_SETTINGS),
            Member::new("variables", &MAP_OF_STRING_TO_STRING),
            Member::new("documentationVersion", &STRING_SHAPE),
            Member::new("accessLogSettings", &ACCESS_LOG_SETTINGS),
            Member::new("canarySettings", &CANARY_SETTINGS),
            Member::new("tracingEnabled", &BOOLEAN),
            Member::new("webAclArn", &STRING_SHAPE),
            Member::new("tags", &MAP_OF_STRING_TO_STRING),
            Member::new("createdDate", &TIMESTAMP),
            Member::new("lastUpdatedDate", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STAGES: Schema = Schema {
        name: "Stages",
        kind: Kind::Structure,
        members: &[Member::new("item", &LIST_OF_STAGE)],
        constrained: true,
        ..Schema::BASE
    };
    static STATUS_CODE__PATTERN: Pattern = Pattern::new("[1-5]\\d\\d");
    pub static STATUS_CODE: Schema = Schema {
        name: "StatusCode",
        kind: Kind::String,
        constraints: Constraints { pattern: Some(&STATUS_CODE__PATTERN), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STRING_SHAPE: Schema = Schema { name: "String", kind: Kind::String, ..Schema::BASE };
    pub static TIMESTAMP: Schema = Schema { name: "Timestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TLS_CONFIG: Schema = Schema {
        name: "TlsConfig",
        kind: Kind::Structure,
        members: &[Member::new("insecureSkipVerification", &BOOLEAN)],
        ..Schema::BASE
    };
    pub static TOO_MANY_REQUESTS_EXCEPTION: Schema = Schema {
        name: "TooManyRequestsException",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Retry-After",
                location_name: Some("Retry-After"),
                location: Location::Header,
                ..Member::new("retryAfterSeconds", &STRING_SHAPE)
            },
            Member::new("message", &STRING_SHAPE),
        ],
        fault: Some(FaultSchema { code: None, status: 429, namespace: None }),
        ..Schema::BASE
    };
    pub static UNAUTHORIZED_CACHE_CONTROL_HEADER_STRATEGY: Schema = Schema {
        name: "UnauthorizedCacheControlHeaderStrategy",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static UNAUTHORIZED_EXCEPTION: Schema = Schema {
        name: "UnauthorizedException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 401, namespace: None }),
        ..Schema::BASE
    };
    pub static UPDATE_REST_API_REQUEST: Schema = Schema {
        name: "UpdateRestApiRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member::new("patchOperations", &LIST_OF_PATCH_OPERATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_STAGE_REQUEST: Schema = Schema {
        name: "UpdateStageRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "restapi_id",
                location_name: Some("restapi_id"),
                location: Location::Uri,
                required: true,
                ..Member::new("restApiId", &STRING_SHAPE)
            },
            Member {
                wire: "stage_name",
                location_name: Some("stage_name"),
                location: Location::Uri,
                required: true,
                ..Member::new("stageName", &STRING_SHAPE)
            },
            Member::new("patchOperations", &LIST_OF_PATCH_OPERATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
}
