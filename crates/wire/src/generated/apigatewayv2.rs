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
    name: "apigatewayv2",
    id: "ApiGatewayV2",
    signing_name: "apigateway",
    protocol: Protocol::RestJson,
    target_prefix: "",
    api_version: "2018-11-29",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "BadRequestException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "CreateApi",
            served: true,
            method: "POST",
            uri: "/v2/apis",
            status: 201,
            input: &schemas::CREATE_API_REQUEST,
            output: &schemas::CREATE_API_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateApiMapping",
            served: false,
            method: "POST",
            uri: "/v2/domainnames/{domainName}/apimappings",
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
            uri: "/v2/apis/{apiId}/authorizers",
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
            uri: "/v2/apis/{apiId}/deployments",
            status: 201,
            input: &schemas::CREATE_DEPLOYMENT_REQUEST,
            output: &schemas::CREATE_DEPLOYMENT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateDomainName",
            served: false,
            method: "POST",
            uri: "/v2/domainnames",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateIntegration",
            served: true,
            method: "POST",
            uri: "/v2/apis/{apiId}/integrations",
            status: 201,
            input: &schemas::CREATE_INTEGRATION_REQUEST,
            output: &schemas::CREATE_INTEGRATION_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateIntegrationResponse",
            served: false,
            method: "POST",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses",
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
            uri: "/v2/apis/{apiId}/models",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreatePortal",
            served: false,
            method: "POST",
            uri: "/v2/portals",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreatePortalProduct",
            served: false,
            method: "POST",
            uri: "/v2/portalproducts",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateProductPage",
            served: false,
            method: "POST",
            uri: "/v2/portalproducts/{portalProductId}/productpages",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateProductRestEndpointPage",
            served: false,
            method: "POST",
            uri: "/v2/portalproducts/{portalProductId}/productrestendpointpages",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateRoute",
            served: true,
            method: "POST",
            uri: "/v2/apis/{apiId}/routes",
            status: 201,
            input: &schemas::CREATE_ROUTE_REQUEST,
            output: &schemas::CREATE_ROUTE_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateRouteResponse",
            served: false,
            method: "POST",
            uri: "/v2/apis/{apiId}/routes/{routeId}/routeresponses",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateRoutingRule",
            served: false,
            method: "POST",
            uri: "/v2/domainnames/{domainName}/routingrules",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateStage",
            served: true,
            method: "POST",
            uri: "/v2/apis/{apiId}/stages",
            status: 201,
            input: &schemas::CREATE_STAGE_REQUEST,
            output: &schemas::CREATE_STAGE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateVpcLink",
            served: false,
            method: "POST",
            uri: "/v2/vpclinks",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteAccessLogSettings",
            served: false,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/stages/{stageName}/accesslogsettings",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteApi",
            served: true,
            method: "DELETE",
            uri: "/v2/apis/{apiId}",
            status: 204,
            input: &schemas::DELETE_API_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteApiMapping",
            served: false,
            method: "DELETE",
            uri: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteAuthorizer",
            served: false,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/authorizers/{authorizerId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteCorsConfiguration",
            served: false,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/cors",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteDeployment",
            served: true,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/deployments/{deploymentId}",
            status: 204,
            input: &schemas::DELETE_DEPLOYMENT_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteDomainName",
            served: false,
            method: "DELETE",
            uri: "/v2/domainnames/{domainName}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteIntegration",
            served: true,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}",
            status: 204,
            input: &schemas::DELETE_INTEGRATION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteIntegrationResponse",
            served: false,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteModel",
            served: false,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/models/{modelId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeletePortal",
            served: false,
            method: "DELETE",
            uri: "/v2/portals/{portalId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeletePortalProduct",
            served: false,
            method: "DELETE",
            uri: "/v2/portalproducts/{portalProductId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeletePortalProductSharingPolicy",
            served: false,
            method: "DELETE",
            uri: "/v2/portalproducts/{portalProductId}/sharingpolicy",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteProductPage",
            served: false,
            method: "DELETE",
            uri: "/v2/portalproducts/{portalProductId}/productpages/{productPageId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteProductRestEndpointPage",
            served: false,
            method: "DELETE",
            uri: "/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteRoute",
            served: true,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/routes/{routeId}",
            status: 204,
            input: &schemas::DELETE_ROUTE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteRouteRequestParameter",
            served: false,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteRouteResponse",
            served: false,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteRouteSettings",
            served: false,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/stages/{stageName}/routesettings/{routeKey}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteRoutingRule",
            served: false,
            method: "DELETE",
            uri: "/v2/domainnames/{domainName}/routingrules/{routingRuleId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteStage",
            served: true,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/stages/{stageName}",
            status: 204,
            input: &schemas::DELETE_STAGE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteVpcLink",
            served: false,
            method: "DELETE",
            uri: "/v2/vpclinks/{vpcLinkId}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DisablePortal",
            served: false,
            method: "DELETE",
            uri: "/v2/portals/{portalId}/publish",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ExportApi",
            served: false,
            method: "GET",
            uri: "/v2/apis/{apiId}/exports/{specification}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetApi",
            served: true,
            method: "GET",
            uri: "/v2/apis/{apiId}",
            status: 200,
            input: &schemas::GET_API_REQUEST,
            output: &schemas::GET_API_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetApiMapping",
            served: false,
            method: "GET",
            uri: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetApiMappings",
            served: false,
            method: "GET",
            uri: "/v2/domainnames/{domainName}/apimappings",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetApis",
            served: true,
            method: "GET",
            uri: "/v2/apis",
            status: 200,
            input: &schemas::GET_APIS_REQUEST,
            output: &schemas::GET_APIS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetAuthorizer",
            served: false,
            method: "GET",
            uri: "/v2/apis/{apiId}/authorizers/{authorizerId}",
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
            uri: "/v2/apis/{apiId}/authorizers",
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
            uri: "/v2/apis/{apiId}/deployments/{deploymentId}",
            status: 200,
            input: &schemas::GET_DEPLOYMENT_REQUEST,
            output: &schemas::GET_DEPLOYMENT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetDeployments",
            served: true,
            method: "GET",
            uri: "/v2/apis/{apiId}/deployments",
            status: 200,
            input: &schemas::GET_DEPLOYMENTS_REQUEST,
            output: &schemas::GET_DEPLOYMENTS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetDomainName",
            served: false,
            method: "GET",
            uri: "/v2/domainnames/{domainName}",
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
            uri: "/v2/domainnames",
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
            uri: "/v2/apis/{apiId}/integrations/{integrationId}",
            status: 200,
            input: &schemas::GET_INTEGRATION_REQUEST,
            output: &schemas::GET_INTEGRATION_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetIntegrationResponse",
            served: false,
            method: "GET",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetIntegrationResponses",
            served: false,
            method: "GET",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetIntegrations",
            served: true,
            method: "GET",
            uri: "/v2/apis/{apiId}/integrations",
            status: 200,
            input: &schemas::GET_INTEGRATIONS_REQUEST,
            output: &schemas::GET_INTEGRATIONS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetModel",
            served: false,
            method: "GET",
            uri: "/v2/apis/{apiId}/models/{modelId}",
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
            uri: "/v2/apis/{apiId}/models/{modelId}/template",
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
            uri: "/v2/apis/{apiId}/models",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetPortal",
            served: false,
            method: "GET",
            uri: "/v2/portals/{portalId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetPortalProduct",
            served: false,
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetPortalProductSharingPolicy",
            served: false,
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}/sharingpolicy",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetProductPage",
            served: false,
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}/productpages/{productPageId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetProductRestEndpointPage",
            served: false,
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetRoute",
            served: true,
            method: "GET",
            uri: "/v2/apis/{apiId}/routes/{routeId}",
            status: 200,
            input: &schemas::GET_ROUTE_REQUEST,
            output: &schemas::GET_ROUTE_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetRouteResponse",
            served: false,
            method: "GET",
            uri: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetRouteResponses",
            served: false,
            method: "GET",
            uri: "/v2/apis/{apiId}/routes/{routeId}/routeresponses",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetRoutes",
            served: true,
            method: "GET",
            uri: "/v2/apis/{apiId}/routes",
            status: 200,
            input: &schemas::GET_ROUTES_REQUEST,
            output: &schemas::GET_ROUTES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetRoutingRule",
            served: false,
            method: "GET",
            uri: "/v2/domainnames/{domainName}/routingrules/{routingRuleId}",
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
            uri: "/v2/apis/{apiId}/stages/{stageName}",
            status: 200,
            input: &schemas::GET_STAGE_REQUEST,
            output: &schemas::GET_STAGE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetStages",
            served: true,
            method: "GET",
            uri: "/v2/apis/{apiId}/stages",
            status: 200,
            input: &schemas::GET_STAGES_REQUEST,
            output: &schemas::GET_STAGES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetTags",
            served: false,
            method: "GET",
            uri: "/v2/tags/{resource-arn}",
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
            uri: "/v2/vpclinks/{vpcLinkId}",
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
            uri: "/v2/vpclinks",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ImportApi",
            served: true,
            method: "PUT",
            uri: "/v2/apis",
            status: 201,
            input: &schemas::IMPORT_API_REQUEST,
            output: &schemas::IMPORT_API_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListPortalProducts",
            served: false,
            method: "GET",
            uri: "/v2/portalproducts",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListPortals",
            served: false,
            method: "GET",
            uri: "/v2/portals",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListProductPages",
            served: false,
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}/productpages",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListProductRestEndpointPages",
            served: false,
            method: "GET",
            uri: "/v2/portalproducts/{portalProductId}/productrestendpointpages",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListRoutingRules",
            served: false,
            method: "GET",
            uri: "/v2/domainnames/{domainName}/routingrules",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PreviewPortal",
            served: false,
            method: "POST",
            uri: "/v2/portals/{portalId}/preview",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PublishPortal",
            served: false,
            method: "POST",
            uri: "/v2/portals/{portalId}/publish",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PutPortalProductSharingPolicy",
            served: false,
            method: "PUT",
            uri: "/v2/portalproducts/{portalProductId}/sharingpolicy",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PutRoutingRule",
            served: false,
            method: "PUT",
            uri: "/v2/domainnames/{domainName}/routingrules/{routingRuleId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ReimportApi",
            served: true,
            method: "PUT",
            uri: "/v2/apis/{apiId}",
            status: 201,
            input: &schemas::REIMPORT_API_REQUEST,
            output: &schemas::REIMPORT_API_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ResetAuthorizersCache",
            served: false,
            method: "DELETE",
            uri: "/v2/apis/{apiId}/stages/{stageName}/cache/authorizers",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "TagResource",
            served: false,
            method: "POST",
            uri: "/v2/tags/{resource-arn}",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UntagResource",
            served: false,
            method: "DELETE",
            uri: "/v2/tags/{resource-arn}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateApi",
            served: true,
            method: "PATCH",
            uri: "/v2/apis/{apiId}",
            status: 200,
            input: &schemas::UPDATE_API_REQUEST,
            output: &schemas::UPDATE_API_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateApiMapping",
            served: false,
            method: "PATCH",
            uri: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
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
            uri: "/v2/apis/{apiId}/authorizers/{authorizerId}",
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
            uri: "/v2/apis/{apiId}/deployments/{deploymentId}",
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
            uri: "/v2/domainnames/{domainName}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateIntegration",
            served: true,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}",
            status: 200,
            input: &schemas::UPDATE_INTEGRATION_REQUEST,
            output: &schemas::UPDATE_INTEGRATION_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateIntegrationResponse",
            served: false,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateModel",
            served: false,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/models/{modelId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdatePortal",
            served: false,
            method: "PATCH",
            uri: "/v2/portals/{portalId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdatePortalProduct",
            served: false,
            method: "PATCH",
            uri: "/v2/portalproducts/{portalProductId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateProductPage",
            served: false,
            method: "PATCH",
            uri: "/v2/portalproducts/{portalProductId}/productpages/{productPageId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateProductRestEndpointPage",
            served: false,
            method: "PATCH",
            uri: "/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateRoute",
            served: true,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/routes/{routeId}",
            status: 200,
            input: &schemas::UPDATE_ROUTE_REQUEST,
            output: &schemas::UPDATE_ROUTE_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateRouteResponse",
            served: false,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateStage",
            served: true,
            method: "PATCH",
            uri: "/v2/apis/{apiId}/stages/{stageName}",
            status: 200,
            input: &schemas::UPDATE_STAGE_REQUEST,
            output: &schemas::UPDATE_STAGE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::BAD_REQUEST_EXCEPTION,
                &schemas::CONFLICT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateVpcLink",
            served: false,
            method: "PATCH",
            uri: "/v2/vpclinks/{vpcLinkId}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
    ],
};

/// Operation `CreateApi`.
#[derive(Clone, Copy, Debug)]
pub struct CreateApi;

impl Operation for CreateApi {
    type Input = CreateApiRequest;
    type Output = CreateApiResponse;
    type Error = CreateApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `CreateApi` answers instead of its output.
#[derive(Debug)]
pub enum CreateApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for CreateApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for CreateApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for CreateApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for CreateApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for CreateApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for CreateApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateDeployment`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDeployment;

impl Operation for CreateDeployment {
    type Input = CreateDeploymentRequest;
    type Output = CreateDeploymentResponse;
    type Error = CreateDeploymentError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `CreateDeployment` answers instead of its output.
#[derive(Debug)]
pub enum CreateDeploymentError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for CreateDeploymentError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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

impl From<NotFoundException> for CreateDeploymentError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for CreateDeploymentError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for CreateDeploymentError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateIntegration`.
#[derive(Clone, Copy, Debug)]
pub struct CreateIntegration;

impl Operation for CreateIntegration {
    type Input = CreateIntegrationRequest;
    type Output = CreateIntegrationResult;
    type Error = CreateIntegrationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[5];
}

/// What `CreateIntegration` answers instead of its output.
#[derive(Debug)]
pub enum CreateIntegrationError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for CreateIntegrationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for CreateIntegrationError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for CreateIntegrationError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for CreateIntegrationError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for CreateIntegrationError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for CreateIntegrationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateRoute`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRoute;

impl Operation for CreateRoute {
    type Input = CreateRouteRequest;
    type Output = CreateRouteResult;
    type Error = CreateRouteError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[12];
}

/// What `CreateRoute` answers instead of its output.
#[derive(Debug)]
pub enum CreateRouteError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for CreateRouteError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for CreateRouteError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for CreateRouteError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for CreateRouteError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for CreateRouteError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for CreateRouteError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateStage`.
#[derive(Clone, Copy, Debug)]
pub struct CreateStage;

impl Operation for CreateStage {
    type Input = CreateStageRequest;
    type Output = CreateStageResponse;
    type Error = CreateStageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[15];
}

/// What `CreateStage` answers instead of its output.
#[derive(Debug)]
pub enum CreateStageError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for CreateStageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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

impl From<Internal> for CreateStageError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteApi`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteApi;

impl Operation for DeleteApi {
    type Input = DeleteApiRequest;
    type Output = Empty;
    type Error = DeleteApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[18];
}

/// What `DeleteApi` answers instead of its output.
#[derive(Debug)]
pub enum DeleteApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for DeleteApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for DeleteApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for DeleteApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for DeleteApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for DeleteApiError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[22];
}

/// What `DeleteDeployment` answers instead of its output.
#[derive(Debug)]
pub enum DeleteDeploymentError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for DeleteDeploymentError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[24];
}

/// What `DeleteIntegration` answers instead of its output.
#[derive(Debug)]
pub enum DeleteIntegrationError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for DeleteIntegrationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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

impl From<Internal> for DeleteIntegrationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteRoute`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRoute;

impl Operation for DeleteRoute {
    type Input = DeleteRouteRequest;
    type Output = Empty;
    type Error = DeleteRouteError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[32];
}

/// What `DeleteRoute` answers instead of its output.
#[derive(Debug)]
pub enum DeleteRouteError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for DeleteRouteError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for DeleteRouteError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for DeleteRouteError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for DeleteRouteError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteRouteError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for DeleteRouteError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[37];
}

/// What `DeleteStage` answers instead of its output.
#[derive(Debug)]
pub enum DeleteStageError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for DeleteStageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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

impl From<Internal> for DeleteStageError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetApi`.
#[derive(Clone, Copy, Debug)]
pub struct GetApi;

impl Operation for GetApi {
    type Input = GetApiRequest;
    type Output = GetApiResponse;
    type Error = GetApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[41];
}

/// What `GetApi` answers instead of its output.
#[derive(Debug)]
pub enum GetApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for GetApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for GetApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetApis`.
#[derive(Clone, Copy, Debug)]
pub struct GetApis;

impl Operation for GetApis {
    type Input = GetApisRequest;
    type Output = GetApisResponse;
    type Error = GetApisError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[44];
}

/// What `GetApis` answers instead of its output.
#[derive(Debug)]
pub enum GetApisError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for GetApisError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetApisError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetApisError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetApisError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetApisError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for GetApisError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetDeployment`.
#[derive(Clone, Copy, Debug)]
pub struct GetDeployment;

impl Operation for GetDeployment {
    type Input = GetDeploymentRequest;
    type Output = GetDeploymentResponse;
    type Error = GetDeploymentError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[47];
}

/// What `GetDeployment` answers instead of its output.
#[derive(Debug)]
pub enum GetDeploymentError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for GetDeploymentError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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

impl From<TooManyRequestsException> for GetDeploymentError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
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
    type Output = GetDeploymentsResponse;
    type Error = GetDeploymentsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[48];
}

/// What `GetDeployments` answers instead of its output.
#[derive(Debug)]
pub enum GetDeploymentsError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for GetDeploymentsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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

impl From<TooManyRequestsException> for GetDeploymentsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
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
    type Output = GetIntegrationResult;
    type Error = GetIntegrationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[51];
}

/// What `GetIntegration` answers instead of its output.
#[derive(Debug)]
pub enum GetIntegrationError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for GetIntegrationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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

impl From<Internal> for GetIntegrationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetIntegrations`.
#[derive(Clone, Copy, Debug)]
pub struct GetIntegrations;

impl Operation for GetIntegrations {
    type Input = GetIntegrationsRequest;
    type Output = GetIntegrationsResponse;
    type Error = GetIntegrationsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[54];
}

/// What `GetIntegrations` answers instead of its output.
#[derive(Debug)]
pub enum GetIntegrationsError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for GetIntegrationsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetIntegrationsError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetIntegrationsError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetIntegrationsError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetIntegrationsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for GetIntegrationsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetRoute`.
#[derive(Clone, Copy, Debug)]
pub struct GetRoute;

impl Operation for GetRoute {
    type Input = GetRouteRequest;
    type Output = GetRouteResult;
    type Error = GetRouteError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[63];
}

/// What `GetRoute` answers instead of its output.
#[derive(Debug)]
pub enum GetRouteError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for GetRouteError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetRouteError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetRouteError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetRouteError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetRouteError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for GetRouteError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetRoutes`.
#[derive(Clone, Copy, Debug)]
pub struct GetRoutes;

impl Operation for GetRoutes {
    type Input = GetRoutesRequest;
    type Output = GetRoutesResponse;
    type Error = GetRoutesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[66];
}

/// What `GetRoutes` answers instead of its output.
#[derive(Debug)]
pub enum GetRoutesError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for GetRoutesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for GetRoutesError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for GetRoutesError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for GetRoutesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for GetRoutesError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for GetRoutesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetStage`.
#[derive(Clone, Copy, Debug)]
pub struct GetStage;

impl Operation for GetStage {
    type Input = GetStageRequest;
    type Output = GetStageResponse;
    type Error = GetStageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[68];
}

/// What `GetStage` answers instead of its output.
#[derive(Debug)]
pub enum GetStageError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for GetStageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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
    type Output = GetStagesResponse;
    type Error = GetStagesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[69];
}

/// What `GetStages` answers instead of its output.
#[derive(Debug)]
pub enum GetStagesError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for GetStagesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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

impl From<Internal> for GetStagesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ImportApi`.
#[derive(Clone, Copy, Debug)]
pub struct ImportApi;

impl Operation for ImportApi {
    type Input = ImportApiRequest;
    type Output = ImportApiResponse;
    type Error = ImportApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[73];
}

/// What `ImportApi` answers instead of its output.
#[derive(Debug)]
pub enum ImportApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for ImportApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for ImportApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for ImportApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for ImportApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for ImportApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for ImportApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ReimportApi`.
#[derive(Clone, Copy, Debug)]
pub struct ReimportApi;

impl Operation for ReimportApi {
    type Input = ReimportApiRequest;
    type Output = ReimportApiResponse;
    type Error = ReimportApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[83];
}

/// What `ReimportApi` answers instead of its output.
#[derive(Debug)]
pub enum ReimportApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for ReimportApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for ReimportApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for ReimportApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for ReimportApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for ReimportApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for ReimportApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateApi`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateApi;

impl Operation for UpdateApi {
    type Input = UpdateApiRequest;
    type Output = UpdateApiResponse;
    type Error = UpdateApiError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[87];
}

/// What `UpdateApi` answers instead of its output.
#[derive(Debug)]
pub enum UpdateApiError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for UpdateApiError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for UpdateApiError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for UpdateApiError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for UpdateApiError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateApiError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for UpdateApiError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateIntegration`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateIntegration;

impl Operation for UpdateIntegration {
    type Input = UpdateIntegrationRequest;
    type Output = UpdateIntegrationResult;
    type Error = UpdateIntegrationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[92];
}

/// What `UpdateIntegration` answers instead of its output.
#[derive(Debug)]
pub enum UpdateIntegrationError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for UpdateIntegrationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for UpdateIntegrationError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for UpdateIntegrationError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for UpdateIntegrationError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateIntegrationError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for UpdateIntegrationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateRoute`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateRoute;

impl Operation for UpdateRoute {
    type Input = UpdateRouteRequest;
    type Output = UpdateRouteResult;
    type Error = UpdateRouteError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[99];
}

/// What `UpdateRoute` answers instead of its output.
#[derive(Debug)]
pub enum UpdateRouteError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for UpdateRouteError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BadRequestException> for UpdateRouteError {
    fn from(fault: BadRequestException) -> Self {
        Self::BadRequestException(fault)
    }
}

impl From<ConflictException> for UpdateRouteError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<NotFoundException> for UpdateRouteError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateRouteError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<Internal> for UpdateRouteError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateStage`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateStage;

impl Operation for UpdateStage {
    type Input = UpdateStageRequest;
    type Output = UpdateStageResponse;
    type Error = UpdateStageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[101];
}

/// What `UpdateStage` answers instead of its output.
#[derive(Debug)]
pub enum UpdateStageError {
    BadRequestException(BadRequestException),
    ConflictException(ConflictException),
    NotFoundException(NotFoundException),
    TooManyRequestsException(TooManyRequestsException),
    Internal(Internal),
}

impl OperationError for UpdateStageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BadRequestException(fault) => Ok(fault),
            Self::ConflictException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
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

impl From<Internal> for UpdateStageError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessLogSettings {
    pub destination_arn: Option<String>,
    pub format: Option<String>,
}

impl Shape for AccessLogSettings {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.destination_arn);
        put_opt(to, schema, 1, &self.format);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.destination_arn),
            1 => get_opt(from, schema, 1, &mut this.format),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<Timestamp>,
    pub description: Option<String>,
    pub disable_schema_validation: Option<bool>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: String,
    pub protocol_type: ProtocolType,
    pub route_selection_expression: String,
    pub tags: Option<BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}

impl Shape for Api {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_endpoint);
        put_opt(to, schema, 1, &self.api_gateway_managed);
        put_opt(to, schema, 2, &self.api_id);
        put_opt(to, schema, 3, &self.api_key_selection_expression);
        put_opt(to, schema, 4, &self.cors_configuration);
        put_opt(to, schema, 5, &self.created_date);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.disable_schema_validation);
        put_opt(to, schema, 8, &self.disable_execute_api_endpoint);
        put_opt(to, schema, 9, &self.import_info);
        put_opt(to, schema, 10, &self.ip_address_type);
        put(to, schema, 11, &self.name);
        put(to, schema, 12, &self.protocol_type);
        put(to, schema, 13, &self.route_selection_expression);
        put_opt(to, schema, 14, &self.tags);
        put_opt(to, schema, 15, &self.version);
        put_opt(to, schema, 16, &self.warnings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_endpoint),
            1 => get_opt(from, schema, 1, &mut this.api_gateway_managed),
            2 => get_opt(from, schema, 2, &mut this.api_id),
            3 => get_opt(from, schema, 3, &mut this.api_key_selection_expression),
            4 => get_opt(from, schema, 4, &mut this.cors_configuration),
            5 => get_opt(from, schema, 5, &mut this.created_date),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.disable_schema_validation),
            8 => get_opt(from, schema, 8, &mut this.disable_execute_api_endpoint),
            9 => get_opt(from, schema, 9, &mut this.import_info),
            10 => get_opt(from, schema, 10, &mut this.ip_address_type),
            11 => get(from, schema, 11, &mut this.name),
            12 => get(from, schema, 12, &mut this.protocol_type),
            13 => get(from, schema, 13, &mut this.route_selection_expression),
            14 => get_opt(from, schema, 14, &mut this.tags),
            15 => get_opt(from, schema, 15, &mut this.version),
            16 => get_opt(from, schema, 16, &mut this.warnings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthorizationType {
    None,
    AwsIam,
    Custom,
    Jwt,
    /// A value that the model does not have.
    Unknown(String),
}

impl AuthorizationType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::AwsIam => "AWS_IAM",
            Self::Custom => "CUSTOM",
            Self::Jwt => "JWT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AuthorizationType {
    fn from(value: &str) -> Self {
        match value {
            "NONE" => Self::None,
            "AWS_IAM" => Self::AwsIam,
            "CUSTOM" => Self::Custom,
            "JWT" => Self::Jwt,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for AuthorizationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for AuthorizationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for AuthorizationType {
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
pub struct Cors {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origins: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i32>,
}

impl Shape for Cors {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.allow_credentials);
        put_opt(to, schema, 1, &self.allow_headers);
        put_opt(to, schema, 2, &self.allow_methods);
        put_opt(to, schema, 3, &self.allow_origins);
        put_opt(to, schema, 4, &self.expose_headers);
        put_opt(to, schema, 5, &self.max_age);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.allow_credentials),
            1 => get_opt(from, schema, 1, &mut this.allow_headers),
            2 => get_opt(from, schema, 2, &mut this.allow_methods),
            3 => get_opt(from, schema, 3, &mut this.allow_origins),
            4 => get_opt(from, schema, 4, &mut this.expose_headers),
            5 => get_opt(from, schema, 5, &mut this.max_age),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateApiRequest {
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub disable_schema_validation: Option<bool>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: String,
    pub protocol_type: ProtocolType,
    pub route_key: Option<String>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub target: Option<String>,
    pub version: Option<String>,
}

impl Shape for CreateApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_key_selection_expression);
        put_opt(to, schema, 1, &self.cors_configuration);
        put_opt(to, schema, 2, &self.credentials_arn);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.disable_schema_validation);
        put_opt(to, schema, 5, &self.disable_execute_api_endpoint);
        put_opt(to, schema, 6, &self.ip_address_type);
        put(to, schema, 7, &self.name);
        put(to, schema, 8, &self.protocol_type);
        put_opt(to, schema, 9, &self.route_key);
        put_opt(to, schema, 10, &self.route_selection_expression);
        put_opt(to, schema, 11, &self.tags);
        put_opt(to, schema, 12, &self.target);
        put_opt(to, schema, 13, &self.version);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_key_selection_expression),
            1 => get_opt(from, schema, 1, &mut this.cors_configuration),
            2 => get_opt(from, schema, 2, &mut this.credentials_arn),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.disable_schema_validation),
            5 => get_opt(from, schema, 5, &mut this.disable_execute_api_endpoint),
            6 => get_opt(from, schema, 6, &mut this.ip_address_type),
            7 => get(from, schema, 7, &mut this.name),
            8 => get(from, schema, 8, &mut this.protocol_type),
            9 => get_opt(from, schema, 9, &mut this.route_key),
            10 => get_opt(from, schema, 10, &mut this.route_selection_expression),
            11 => get_opt(from, schema, 11, &mut this.tags),
            12 => get_opt(from, schema, 12, &mut this.target),
            13 => get_opt(from, schema, 13, &mut this.version),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateApiResponse {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<Timestamp>,
    pub description: Option<String>,
    pub disable_schema_validation: Option<bool>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub protocol_type: Option<ProtocolType>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}

impl Shape for CreateApiResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_endpoint);
        put_opt(to, schema, 1, &self.api_gateway_managed);
        put_opt(to, schema, 2, &self.api_id);
        put_opt(to, schema, 3, &self.api_key_selection_expression);
        put_opt(to, schema, 4, &self.cors_configuration);
        put_opt(to, schema, 5, &self.created_date);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.disable_schema_validation);
        put_opt(to, schema, 8, &self.disable_execute_api_endpoint);
        put_opt(to, schema, 9, &self.import_info);
        put_opt(to, schema, 10, &self.ip_address_type);
        put_opt(to, schema, 11, &self.name);
        put_opt(to, schema, 12, &self.protocol_type);
        put_opt(to, schema, 13, &self.route_selection_expression);
        put_opt(to, schema, 14, &self.tags);
        put_opt(to, schema, 15, &self.version);
        put_opt(to, schema, 16, &self.warnings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_endpoint),
            1 => get_opt(from, schema, 1, &mut this.api_gateway_managed),
            2 => get_opt(from, schema, 2, &mut this.api_id),
            3 => get_opt(from, schema, 3, &mut this.api_key_selection_expression),
            4 => get_opt(from, schema, 4, &mut this.cors_configuration),
            5 => get_opt(from, schema, 5, &mut this.created_date),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.disable_schema_validation),
            8 => get_opt(from, schema, 8, &mut this.disable_execute_api_endpoint),
            9 => get_opt(from, schema, 9, &mut this.import_info),
            10 => get_opt(from, schema, 10, &mut this.ip_address_type),
            11 => get_opt(from, schema, 11, &mut this.name),
            12 => get_opt(from, schema, 12, &mut this.protocol_type),
            13 => get_opt(from, schema, 13, &mut this.route_selection_expression),
            14 => get_opt(from, schema, 14, &mut this.tags),
            15 => get_opt(from, schema, 15, &mut this.version),
            16 => get_opt(from, schema, 16, &mut this.warnings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDeploymentRequest {
    pub api_id: String,
    pub description: Option<String>,
    pub stage_name: Option<String>,
}

impl Shape for CreateDeploymentRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.stage_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.stage_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDeploymentResponse {
    pub auto_deployed: Option<bool>,
    pub created_date: Option<Timestamp>,
    pub deployment_id: Option<String>,
    pub deployment_status: Option<DeploymentStatus>,
    pub deployment_status_message: Option<String>,
    pub description: Option<String>,
}

impl Shape for CreateDeploymentResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.auto_deployed);
        put_opt(to, schema, 1, &self.created_date);
        put_opt(to, schema, 2, &self.deployment_id);
        put_opt(to, schema, 3, &self.deployment_status);
        put_opt(to, schema, 4, &self.deployment_status_message);
        put_opt(to, schema, 5, &self.description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.auto_deployed),
            1 => get_opt(from, schema, 1, &mut this.created_date),
            2 => get_opt(from, schema, 2, &mut this.deployment_id),
            3 => get_opt(from, schema, 3, &mut this.deployment_status),
            4 => get_opt(from, schema, 4, &mut this.deployment_status_message),
            5 => get_opt(from, schema, 5, &mut this.description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateIntegrationRequest {
    pub api_id: String,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_method: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: IntegrationType,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<BTreeMap<String, String>>,
    pub request_templates: Option<BTreeMap<String, String>>,
    pub response_parameters: Option<BTreeMap<String, BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfigInput>,
}

impl Shape for CreateIntegrationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.connection_id);
        put_opt(to, schema, 2, &self.connection_type);
        put_opt(to, schema, 3, &self.content_handling_strategy);
        put_opt(to, schema, 4, &self.credentials_arn);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.integration_method);
        put_opt(to, schema, 7, &self.integration_subtype);
        put(to, schema, 8, &self.integration_type);
        put_opt(to, schema, 9, &self.integration_uri);
        put_opt(to, schema, 10, &self.passthrough_behavior);
        put_opt(to, schema, 11, &self.payload_format_version);
        put_opt(to, schema, 12, &self.request_parameters);
        put_opt(to, schema, 13, &self.request_templates);
        put_opt(to, schema, 14, &self.response_parameters);
        put_opt(to, schema, 15, &self.template_selection_expression);
        put_opt(to, schema, 16, &self.timeout_in_millis);
        put_opt(to, schema, 17, &self.tls_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.connection_id),
            2 => get_opt(from, schema, 2, &mut this.connection_type),
            3 => get_opt(from, schema, 3, &mut this.content_handling_strategy),
            4 => get_opt(from, schema, 4, &mut this.credentials_arn),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.integration_method),
            7 => get_opt(from, schema, 7, &mut this.integration_subtype),
            8 => get(from, schema, 8, &mut this.integration_type),
            9 => get_opt(from, schema, 9, &mut this.integration_uri),
            10 => get_opt(from, schema, 10, &mut this.passthrough_behavior),
            11 => get_opt(from, schema, 11, &mut this.payload_format_version),
            12 => get_opt(from, schema, 12, &mut this.request_parameters),
            13 => get_opt(from, schema, 13, &mut this.request_templates),
            14 => get_opt(from, schema, 14, &mut this.response_parameters),
            15 => get_opt(from, schema, 15, &mut this.template_selection_expression),
            16 => get_opt(from, schema, 16, &mut this.timeout_in_millis),
            17 => get_opt(from, schema, 17, &mut this.tls_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateIntegrationResult {
    pub api_gateway_managed: Option<bool>,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_id: Option<String>,
    pub integration_method: Option<String>,
    pub integration_response_selection_expression: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<BTreeMap<String, String>>,
    pub request_templates: Option<BTreeMap<String, String>>,
    pub response_parameters: Option<BTreeMap<String, BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
}

impl Shape for CreateIntegrationResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_gateway_managed);
        put_opt(to, schema, 1, &self.connection_id);
        put_opt(to, schema, 2, &self.connection_type);
        put_opt(to, schema, 3, &self.content_handling_strategy);
        put_opt(to, schema, 4, &self.credentials_arn);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.integration_id);
        put_opt(to, schema, 7, &self.integration_method);
        put_opt(to, schema, 8, &self.integration_response_selection_expression);
        put_opt(to, schema, 9, &self.integration_subtype);
        put_opt(to, schema, 10, &self.integration_type);
        put_opt(to, schema, 11, &self.integration_uri);
        put_opt(to, schema, 12, &self.passthrough_behavior);
        put_opt(to, schema, 13, &self.payload_format_version);
        put_opt(to, schema, 14, &self.request_parameters);
        put_opt(to, schema, 15, &self.request_templates);
        put_opt(to, schema, 16, &self.response_parameters);
        put_opt(to, schema, 17, &self.template_selection_expression);
        put_opt(to, schema, 18, &self.timeout_in_millis);
        put_opt(to, schema, 19, &self.tls_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_gateway_managed),
            1 => get_opt(from, schema, 1, &mut this.connection_id),
            2 => get_opt(from, schema, 2, &mut this.connection_type),
            3 => get_opt(from, schema, 3, &mut this.content_handling_strategy),
            4 => get_opt(from, schema, 4, &mut this.credentials_arn),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.integration_id),
            7 => get_opt(from, schema, 7, &mut this.integration_method),
            8 => get_opt(from, schema, 8, &mut this.integration_response_selection_expression),
            9 => get_opt(from, schema, 9, &mut this.integration_subtype),
            10 => get_opt(from, schema, 10, &mut this.integration_type),
            11 => get_opt(from, schema, 11, &mut this.integration_uri),
            12 => get_opt(from, schema, 12, &mut this.passthrough_behavior),
            13 => get_opt(from, schema, 13, &mut this.payload_format_version),
            14 => get_opt(from, schema, 14, &mut this.request_parameters),
            15 => get_opt(from, schema, 15, &mut this.request_templates),
            16 => get_opt(from, schema, 16, &mut this.response_parameters),
            17 => get_opt(from, schema, 17, &mut this.template_selection_expression),
            18 => get_opt(from, schema, 18, &mut this.timeout_in_millis),
            19 => get_opt(from, schema, 19, &mut this.tls_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteRequest {
    pub api_id: String,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<BTreeMap<String, String>>,
    pub request_parameters: Option<BTreeMap<String, ParameterConstraints>>,
    pub route_key: String,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}

impl Shape for CreateRouteRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.api_key_required);
        put_opt(to, schema, 2, &self.authorization_scopes);
        put_opt(to, schema, 3, &self.authorization_type);
        put_opt(to, schema, 4, &self.authorizer_id);
        put_opt(to, schema, 5, &self.model_selection_expression);
        put_opt(to, schema, 6, &self.operation_name);
        put_opt(to, schema, 7, &self.request_models);
        put_opt(to, schema, 8, &self.request_parameters);
        put(to, schema, 9, &self.route_key);
        put_opt(to, schema, 10, &self.route_response_selection_expression);
        put_opt(to, schema, 11, &self.target);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.api_key_required),
            2 => get_opt(from, schema, 2, &mut this.authorization_scopes),
            3 => get_opt(from, schema, 3, &mut this.authorization_type),
            4 => get_opt(from, schema, 4, &mut this.authorizer_id),
            5 => get_opt(from, schema, 5, &mut this.model_selection_expression),
            6 => get_opt(from, schema, 6, &mut this.operation_name),
            7 => get_opt(from, schema, 7, &mut this.request_models),
            8 => get_opt(from, schema, 8, &mut this.request_parameters),
            9 => get(from, schema, 9, &mut this.route_key),
            10 => get_opt(from, schema, 10, &mut this.route_response_selection_expression),
            11 => get_opt(from, schema, 11, &mut this.target),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteResult {
    pub api_gateway_managed: Option<bool>,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<BTreeMap<String, String>>,
    pub request_parameters: Option<BTreeMap<String, ParameterConstraints>>,
    pub route_id: Option<String>,
    pub route_key: Option<String>,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}

impl Shape for CreateRouteResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_gateway_managed);
        put_opt(to, schema, 1, &self.api_key_required);
        put_opt(to, schema, 2, &self.authorization_scopes);
        put_opt(to, schema, 3, &self.authorization_type);
        put_opt(to, schema, 4, &self.authorizer_id);
        put_opt(to, schema, 5, &self.model_selection_expression);
        put_opt(to, schema, 6, &self.operation_name);
        put_opt(to, schema, 7, &self.request_models);
        put_opt(to, schema, 8, &self.request_parameters);
        put_opt(to, schema, 9, &self.route_id);
        put_opt(to, schema, 10, &self.route_key);
        put_opt(to, schema, 11, &self.route_response_selection_expression);
        put_opt(to, schema, 12, &self.target);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_gateway_managed),
            1 => get_opt(from, schema, 1, &mut this.api_key_required),
            2 => get_opt(from, schema, 2, &mut this.authorization_scopes),
            3 => get_opt(from, schema, 3, &mut this.authorization_type),
            4 => get_opt(from, schema, 4, &mut this.authorizer_id),
            5 => get_opt(from, schema, 5, &mut this.model_selection_expression),
            6 => get_opt(from, schema, 6, &mut this.operation_name),
            7 => get_opt(from, schema, 7, &mut this.request_models),
            8 => get_opt(from, schema, 8, &mut this.request_parameters),
            9 => get_opt(from, schema, 9, &mut this.route_id),
            10 => get_opt(from, schema, 10, &mut this.route_key),
            11 => get_opt(from, schema, 11, &mut this.route_response_selection_expression),
            12 => get_opt(from, schema, 12, &mut this.target),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStageRequest {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_id: String,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub route_settings: Option<BTreeMap<String, RouteSettings>>,
    pub stage_name: String,
    pub stage_variables: Option<BTreeMap<String, String>>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for CreateStageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.access_log_settings);
        put(to, schema, 1, &self.api_id);
        put_opt(to, schema, 2, &self.auto_deploy);
        put_opt(to, schema, 3, &self.client_certificate_id);
        put_opt(to, schema, 4, &self.default_route_settings);
        put_opt(to, schema, 5, &self.deployment_id);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.route_settings);
        put(to, schema, 8, &self.stage_name);
        put_opt(to, schema, 9, &self.stage_variables);
        put_opt(to, schema, 10, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.access_log_settings),
            1 => get(from, schema, 1, &mut this.api_id),
            2 => get_opt(from, schema, 2, &mut this.auto_deploy),
            3 => get_opt(from, schema, 3, &mut this.client_certificate_id),
            4 => get_opt(from, schema, 4, &mut this.default_route_settings),
            5 => get_opt(from, schema, 5, &mut this.deployment_id),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.route_settings),
            8 => get(from, schema, 8, &mut this.stage_name),
            9 => get_opt(from, schema, 9, &mut this.stage_variables),
            10 => get_opt(from, schema, 10, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStageResponse {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_gateway_managed: Option<bool>,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub created_date: Option<Timestamp>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub last_deployment_status_message: Option<String>,
    pub last_updated_date: Option<Timestamp>,
    pub route_settings: Option<BTreeMap<String, RouteSettings>>,
    pub stage_name: Option<String>,
    pub stage_variables: Option<BTreeMap<String, String>>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for CreateStageResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.access_log_settings);
        put_opt(to, schema, 1, &self.api_gateway_managed);
        put_opt(to, schema, 2, &self.auto_deploy);
        put_opt(to, schema, 3, &self.client_certificate_id);
        put_opt(to, schema, 4, &self.created_date);
        put_opt(to, schema, 5, &self.default_route_settings);
        put_opt(to, schema, 6, &self.deployment_id);
        put_opt(to, schema, 7, &self.description);
        put_opt(to, schema, 8, &self.last_deployment_status_message);
        put_opt(to, schema, 9, &self.last_updated_date);
        put_opt(to, schema, 10, &self.route_settings);
        put_opt(to, schema, 11, &self.stage_name);
        put_opt(to, schema, 12, &self.stage_variables);
        put_opt(to, schema, 13, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.access_log_settings),
            1 => get_opt(from, schema, 1, &mut this.api_gateway_managed),
            2 => get_opt(from, schema, 2, &mut this.auto_deploy),
            3 => get_opt(from, schema, 3, &mut this.client_certificate_id),
            4 => get_opt(from, schema, 4, &mut this.created_date),
            5 => get_opt(from, schema, 5, &mut this.default_route_settings),
            6 => get_opt(from, schema, 6, &mut this.deployment_id),
            7 => get_opt(from, schema, 7, &mut this.description),
            8 => get_opt(from, schema, 8, &mut this.last_deployment_status_message),
            9 => get_opt(from, schema, 9, &mut this.last_updated_date),
            10 => get_opt(from, schema, 10, &mut this.route_settings),
            11 => get_opt(from, schema, 11, &mut this.stage_name),
            12 => get_opt(from, schema, 12, &mut this.stage_variables),
            13 => get_opt(from, schema, 13, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteApiRequest {
    pub api_id: String,
}

impl Shape for DeleteApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDeploymentRequest {
    pub api_id: String,
    pub deployment_id: String,
}

impl Shape for DeleteDeploymentRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put(to, schema, 1, &self.deployment_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get(from, schema, 1, &mut this.deployment_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIntegrationRequest {
    pub api_id: String,
    pub integration_id: String,
}

impl Shape for DeleteIntegrationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put(to, schema, 1, &self.integration_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get(from, schema, 1, &mut this.integration_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteRequest {
    pub api_id: String,
    pub route_id: String,
}

impl Shape for DeleteRouteRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put(to, schema, 1, &self.route_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get(from, schema, 1, &mut this.route_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStageRequest {
    pub api_id: String,
    pub stage_name: String,
}

impl Shape for DeleteStageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put(to, schema, 1, &self.stage_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get(from, schema, 1, &mut this.stage_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deployment {
    pub auto_deployed: Option<bool>,
    pub created_date: Option<Timestamp>,
    pub deployment_id: Option<String>,
    pub deployment_status: Option<DeploymentStatus>,
    pub deployment_status_message: Option<String>,
    pub description: Option<String>,
}

impl Shape for Deployment {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.auto_deployed);
        put_opt(to, schema, 1, &self.created_date);
        put_opt(to, schema, 2, &self.deployment_id);
        put_opt(to, schema, 3, &self.deployment_status);
        put_opt(to, schema, 4, &self.deployment_status_message);
        put_opt(to, schema, 5, &self.description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.auto_deployed),
            1 => get_opt(from, schema, 1, &mut this.created_date),
            2 => get_opt(from, schema, 2, &mut this.deployment_id),
            3 => get_opt(from, schema, 3, &mut this.deployment_status),
            4 => get_opt(from, schema, 4, &mut this.deployment_status_message),
            5 => get_opt(from, schema, 5, &mut this.description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentStatus {
    Pending,
    Failed,
    Deployed,
    /// A value that the model does not have.
    Unknown(String),
}

impl DeploymentStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Failed => "FAILED",
            Self::Deployed => "DEPLOYED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DeploymentStatus {
    fn from(value: &str) -> Self {
        match value {
            "PENDING" => Self::Pending,
            "FAILED" => Self::Failed,
            "DEPLOYED" => Self::Deployed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DeploymentStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DeploymentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DeploymentStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApiRequest {
    pub api_id: String,
}

impl Shape for GetApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApiResponse {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<Timestamp>,
    pub description: Option<String>,
    pub disable_schema_validation: Option<bool>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub protocol_type: Option<ProtocolType>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}

impl Shape for GetApiResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_endpoint);
        put_opt(to, schema, 1, &self.api_gateway_managed);
        put_opt(to, schema, 2, &self.api_id);
        put_opt(to, schema, 3, &self.api_key_selection_expression);
        put_opt(to, schema, 4, &self.cors_configuration);
        put_opt(to, schema, 5, &self.created_date);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.disable_schema_validation);
        put_opt(to, schema, 8, &self.disable_execute_api_endpoint);
        put_opt(to, schema, 9, &self.import_info);
        put_opt(to, schema, 10, &self.ip_address_type);
        put_opt(to, schema, 11, &self.name);
        put_opt(to, schema, 12, &self.protocol_type);
        put_opt(to, schema, 13, &self.route_selection_expression);
        put_opt(to, schema, 14, &self.tags);
        put_opt(to, schema, 15, &self.version);
        put_opt(to, schema, 16, &self.warnings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_endpoint),
            1 => get_opt(from, schema, 1, &mut this.api_gateway_managed),
            2 => get_opt(from, schema, 2, &mut this.api_id),
            3 => get_opt(from, schema, 3, &mut this.api_key_selection_expression),
            4 => get_opt(from, schema, 4, &mut this.cors_configuration),
            5 => get_opt(from, schema, 5, &mut this.created_date),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.disable_schema_validation),
            8 => get_opt(from, schema, 8, &mut this.disable_execute_api_endpoint),
            9 => get_opt(from, schema, 9, &mut this.import_info),
            10 => get_opt(from, schema, 10, &mut this.ip_address_type),
            11 => get_opt(from, schema, 11, &mut this.name),
            12 => get_opt(from, schema, 12, &mut this.protocol_type),
            13 => get_opt(from, schema, 13, &mut this.route_selection_expression),
            14 => get_opt(from, schema, 14, &mut this.tags),
            15 => get_opt(from, schema, 15, &mut this.version),
            16 => get_opt(from, schema, 16, &mut this.warnings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApisRequest {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}

impl Shape for GetApisRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.max_results);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.max_results),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetApisResponse {
    pub items: Option<Vec<Api>>,
    pub next_token: Option<String>,
}

impl Shape for GetApisResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.items);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.items),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentRequest {
    pub api_id: String,
    pub deployment_id: String,
}

impl Shape for GetDeploymentRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put(to, schema, 1, &self.deployment_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get(from, schema, 1, &mut this.deployment_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentResponse {
    pub auto_deployed: Option<bool>,
    pub created_date: Option<Timestamp>,
    pub deployment_id: Option<String>,
    pub deployment_status: Option<DeploymentStatus>,
    pub deployment_status_message: Option<String>,
    pub description: Option<String>,
}

impl Shape for GetDeploymentResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.auto_deployed);
        put_opt(to, schema, 1, &self.created_date);
        put_opt(to, schema, 2, &self.deployment_id);
        put_opt(to, schema, 3, &self.deployment_status);
        put_opt(to, schema, 4, &self.deployment_status_message);
        put_opt(to, schema, 5, &self.description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.auto_deployed),
            1 => get_opt(from, schema, 1, &mut this.created_date),
            2 => get_opt(from, schema, 2, &mut this.deployment_id),
            3 => get_opt(from, schema, 3, &mut this.deployment_status),
            4 => get_opt(from, schema, 4, &mut this.deployment_status_message),
            5 => get_opt(from, schema, 5, &mut this.description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentsRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}

impl Shape for GetDeploymentsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.max_results);
        put_opt(to, schema, 2, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.max_results),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDeploymentsResponse {
    pub items: Option<Vec<Deployment>>,
    pub next_token: Option<String>,
}

impl Shape for GetDeploymentsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.items);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.items),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationRequest {
    pub api_id: String,
    pub integration_id: String,
}

impl Shape for GetIntegrationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put(to, schema, 1, &self.integration_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get(from, schema, 1, &mut this.integration_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationResult {
    pub api_gateway_managed: Option<bool>,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_id: Option<String>,
    pub integration_method: Option<String>,
    pub integration_response_selection_expression: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<BTreeMap<String, String>>,
    pub request_templates: Option<BTreeMap<String, String>>,
    pub response_parameters: Option<BTreeMap<String, BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
}

impl Shape for GetIntegrationResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_gateway_managed);
        put_opt(to, schema, 1, &self.connection_id);
        put_opt(to, schema, 2, &self.connection_type);
        put_opt(to, schema, 3, &self.content_handling_strategy);
        put_opt(to, schema, 4, &self.credentials_arn);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.integration_id);
        put_opt(to, schema, 7, &self.integration_method);
        put_opt(to, schema, 8, &self.integration_response_selection_expression);
        put_opt(to, schema, 9, &self.integration_subtype);
        put_opt(to, schema, 10, &self.integration_type);
        put_opt(to, schema, 11, &self.integration_uri);
        put_opt(to, schema, 12, &self.passthrough_behavior);
        put_opt(to, schema, 13, &self.payload_format_version);
        put_opt(to, schema, 14, &self.request_parameters);
        put_opt(to, schema, 15, &self.request_templates);
        put_opt(to, schema, 16, &self.response_parameters);
        put_opt(to, schema, 17, &self.template_selection_expression);
        put_opt(to, schema, 18, &self.timeout_in_millis);
        put_opt(to, schema, 19, &self.tls_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_gateway_managed),
            1 => get_opt(from, schema, 1, &mut this.connection_id),
            2 => get_opt(from, schema, 2, &mut this.connection_type),
            3 => get_opt(from, schema, 3, &mut this.content_handling_strategy),
            4 => get_opt(from, schema, 4, &mut this.credentials_arn),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.integration_id),
            7 => get_opt(from, schema, 7, &mut this.integration_method),
            8 => get_opt(from, schema, 8, &mut this.integration_response_selection_expression),
            9 => get_opt(from, schema, 9, &mut this.integration_subtype),
            10 => get_opt(from, schema, 10, &mut this.integration_type),
            11 => get_opt(from, schema, 11, &mut this.integration_uri),
            12 => get_opt(from, schema, 12, &mut this.passthrough_behavior),
            13 => get_opt(from, schema, 13, &mut this.payload_format_version),
            14 => get_opt(from, schema, 14, &mut this.request_parameters),
            15 => get_opt(from, schema, 15, &mut this.request_templates),
            16 => get_opt(from, schema, 16, &mut this.response_parameters),
            17 => get_opt(from, schema, 17, &mut this.template_selection_expression),
            18 => get_opt(from, schema, 18, &mut this.timeout_in_millis),
            19 => get_opt(from, schema, 19, &mut this.tls_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationsRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}

impl Shape for GetIntegrationsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.max_results);
        put_opt(to, schema, 2, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.max_results),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIntegrationsResponse {
    pub items: Option<Vec<Integration>>,
    pub next_token: Option<String>,
}

impl Shape for GetIntegrationsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.items);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.items),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRouteRequest {
    pub api_id: String,
    pub route_id: String,
}

impl Shape for GetRouteRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put(to, schema, 1, &self.route_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get(from, schema, 1, &mut this.route_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRouteResult {
    pub api_gateway_managed: Option<bool>,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<BTreeMap<String, String>>,
    pub request_parameters: Option<BTreeMap<String, ParameterConstraints>>,
    pub route_id: Option<String>,
    pub route_key: Option<String>,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}

impl Shape for GetRouteResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_gateway_managed);
        put_opt(to, schema, 1, &self.api_key_required);
        put_opt(to, schema, 2, &self.authorization_scopes);
        put_opt(to, schema, 3, &self.authorization_type);
        put_opt(to, schema, 4, &self.authorizer_id);
        put_opt(to, schema, 5, &self.model_selection_expression);
        put_opt(to, schema, 6, &self.operation_name);
        put_opt(to, schema, 7, &self.request_models);
        put_opt(to, schema, 8, &self.request_parameters);
        put_opt(to, schema, 9, &self.route_id);
        put_opt(to, schema, 10, &self.route_key);
        put_opt(to, schema, 11, &self.route_response_selection_expression);
        put_opt(to, schema, 12, &self.target);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_gateway_managed),
            1 => get_opt(from, schema, 1, &mut this.api_key_required),
            2 => get_opt(from, schema, 2, &mut this.authorization_scopes),
            3 => get_opt(from, schema, 3, &mut this.authorization_type),
            4 => get_opt(from, schema, 4, &mut this.authorizer_id),
            5 => get_opt(from, schema, 5, &mut this.model_selection_expression),
            6 => get_opt(from, schema, 6, &mut this.operation_name),
            7 => get_opt(from, schema, 7, &mut this.request_models),
            8 => get_opt(from, schema, 8, &mut this.request_parameters),
            9 => get_opt(from, schema, 9, &mut this.route_id),
            10 => get_opt(from, schema, 10, &mut this.route_key),
            11 => get_opt(from, schema, 11, &mut this.route_response_selection_expression),
            12 => get_opt(from, schema, 12, &mut this.target),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoutesRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}

impl Shape for GetRoutesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.max_results);
        put_opt(to, schema, 2, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.max_results),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoutesResponse {
    pub items: Option<Vec<Route>>,
    pub next_token: Option<String>,
}

impl Shape for GetRoutesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.items);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.items),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStageRequest {
    pub api_id: String,
    pub stage_name: String,
}

impl Shape for GetStageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put(to, schema, 1, &self.stage_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get(from, schema, 1, &mut this.stage_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStageResponse {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_gateway_managed: Option<bool>,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub created_date: Option<Timestamp>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub last_deployment_status_message: Option<String>,
    pub last_updated_date: Option<Timestamp>,
    pub route_settings: Option<BTreeMap<String, RouteSettings>>,
    pub stage_name: Option<String>,
    pub stage_variables: Option<BTreeMap<String, String>>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for GetStageResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.access_log_settings);
        put_opt(to, schema, 1, &self.api_gateway_managed);
        put_opt(to, schema, 2, &self.auto_deploy);
        put_opt(to, schema, 3, &self.client_certificate_id);
        put_opt(to, schema, 4, &self.created_date);
        put_opt(to, schema, 5, &self.default_route_settings);
        put_opt(to, schema, 6, &self.deployment_id);
        put_opt(to, schema, 7, &self.description);
        put_opt(to, schema, 8, &self.last_deployment_status_message);
        put_opt(to, schema, 9, &self.last_updated_date);
        put_opt(to, schema, 10, &self.route_settings);
        put_opt(to, schema, 11, &self.stage_name);
        put_opt(to, schema, 12, &self.stage_variables);
        put_opt(to, schema, 13, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.access_log_settings),
            1 => get_opt(from, schema, 1, &mut this.api_gateway_managed),
            2 => get_opt(from, schema, 2, &mut this.auto_deploy),
            3 => get_opt(from, schema, 3, &mut this.client_certificate_id),
            4 => get_opt(from, schema, 4, &mut this.created_date),
            5 => get_opt(from, schema, 5, &mut this.default_route_settings),
            6 => get_opt(from, schema, 6, &mut this.deployment_id),
            7 => get_opt(from, schema, 7, &mut this.description),
            8 => get_opt(from, schema, 8, &mut this.last_deployment_status_message),
            9 => get_opt(from, schema, 9, &mut this.last_updated_date),
            10 => get_opt(from, schema, 10, &mut this.route_settings),
            11 => get_opt(from, schema, 11, &mut this.stage_name),
            12 => get_opt(from, schema, 12, &mut this.stage_variables),
            13 => get_opt(from, schema, 13, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStagesRequest {
    pub api_id: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}

impl Shape for GetStagesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.max_results);
        put_opt(to, schema, 2, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.max_results),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStagesResponse {
    pub items: Option<Vec<Stage>>,
    pub next_token: Option<String>,
}

impl Shape for GetStagesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.items);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.items),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportApiRequest {
    pub basepath: Option<String>,
    pub body: String,
    pub fail_on_warnings: Option<bool>,
}

impl Shape for ImportApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.basepath);
        put(to, schema, 1, &self.body);
        put_opt(to, schema, 2, &self.fail_on_warnings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.basepath),
            1 => get(from, schema, 1, &mut this.body),
            2 => get_opt(from, schema, 2, &mut this.fail_on_warnings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportApiResponse {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<Timestamp>,
    pub description: Option<String>,
    pub disable_schema_validation: Option<bool>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub protocol_type: Option<ProtocolType>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}

impl Shape for ImportApiResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_endpoint);
        put_opt(to, schema, 1, &self.api_gateway_managed);
        put_opt(to, schema, 2, &self.api_id);
        put_opt(to, schema, 3, &self.api_key_selection_expression);
        put_opt(to, schema, 4, &self.cors_configuration);
        put_opt(to, schema, 5, &self.created_date);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.disable_schema_validation);
        put_opt(to, schema, 8, &self.disable_execute_api_endpoint);
        put_opt(to, schema, 9, &self.import_info);
        put_opt(to, schema, 10, &self.ip_address_type);
        put_opt(to, schema, 11, &self.name);
        put_opt(to, schema, 12, &self.protocol_type);
        put_opt(to, schema, 13, &self.route_selection_expression);
        put_opt(to, schema, 14, &self.tags);
        put_opt(to, schema, 15, &self.version);
        put_opt(to, schema, 16, &self.warnings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_endpoint),
            1 => get_opt(from, schema, 1, &mut this.api_gateway_managed),
            2 => get_opt(from, schema, 2, &mut this.api_id),
            3 => get_opt(from, schema, 3, &mut this.api_key_selection_expression),
            4 => get_opt(from, schema, 4, &mut this.cors_configuration),
            5 => get_opt(from, schema, 5, &mut this.created_date),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.disable_schema_validation),
            8 => get_opt(from, schema, 8, &mut this.disable_execute_api_endpoint),
            9 => get_opt(from, schema, 9, &mut this.import_info),
            10 => get_opt(from, schema, 10, &mut this.ip_address_type),
            11 => get_opt(from, schema, 11, &mut this.name),
            12 => get_opt(from, schema, 12, &mut this.protocol_type),
            13 => get_opt(from, schema, 13, &mut this.route_selection_expression),
            14 => get_opt(from, schema, 14, &mut this.tags),
            15 => get_opt(from, schema, 15, &mut this.version),
            16 => get_opt(from, schema, 16, &mut this.warnings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Integration {
    pub api_gateway_managed: Option<bool>,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_id: Option<String>,
    pub integration_method: Option<String>,
    pub integration_response_selection_expression: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<BTreeMap<String, String>>,
    pub request_templates: Option<BTreeMap<String, String>>,
    pub response_parameters: Option<BTreeMap<String, BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
}

impl Shape for Integration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_gateway_managed);
        put_opt(to, schema, 1, &self.connection_id);
        put_opt(to, schema, 2, &self.connection_type);
        put_opt(to, schema, 3, &self.content_handling_strategy);
        put_opt(to, schema, 4, &self.credentials_arn);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.integration_id);
        put_opt(to, schema, 7, &self.integration_method);
        put_opt(to, schema, 8, &self.integration_response_selection_expression);
        put_opt(to, schema, 9, &self.integration_subtype);
        put_opt(to, schema, 10, &self.integration_type);
        put_opt(to, schema, 11, &self.integration_uri);
        put_opt(to, schema, 12, &self.passthrough_behavior);
        put_opt(to, schema, 13, &self.payload_format_version);
        put_opt(to, schema, 14, &self.request_parameters);
        put_opt(to, schema, 15, &self.request_templates);
        put_opt(to, schema, 16, &self.response_parameters);
        put_opt(to, schema, 17, &self.template_selection_expression);
        put_opt(to, schema, 18, &self.timeout_in_millis);
        put_opt(to, schema, 19, &self.tls_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_gateway_managed),
            1 => get_opt(from, schema, 1, &mut this.connection_id),
            2 => get_opt(from, schema, 2, &mut this.connection_type),
            3 => get_opt(from, schema, 3, &mut this.content_handling_strategy),
            4 => get_opt(from, schema, 4, &mut this.credentials_arn),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.integration_id),
            7 => get_opt(from, schema, 7, &mut this.integration_method),
            8 => get_opt(from, schema, 8, &mut this.integration_response_selection_expression),
            9 => get_opt(from, schema, 9, &mut this.integration_subtype),
            10 => get_opt(from, schema, 10, &mut this.integration_type),
            11 => get_opt(from, schema, 11, &mut this.integration_uri),
            12 => get_opt(from, schema, 12, &mut this.passthrough_behavior),
            13 => get_opt(from, schema, 13, &mut this.payload_format_version),
            14 => get_opt(from, schema, 14, &mut this.request_parameters),
            15 => get_opt(from, schema, 15, &mut this.request_templates),
            16 => get_opt(from, schema, 16, &mut this.response_parameters),
            17 => get_opt(from, schema, 17, &mut this.template_selection_expression),
            18 => get_opt(from, schema, 18, &mut this.timeout_in_millis),
            19 => get_opt(from, schema, 19, &mut this.tls_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntegrationType {
    Aws,
    Http,
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
            Self::Aws => "AWS",
            Self::Http => "HTTP",
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
            "AWS" => Self::Aws,
            "HTTP" => Self::Http,
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoggingLevel {
    Error,
    Info,
    Off,
    /// A value that the model does not have.
    Unknown(String),
}

impl LoggingLevel {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "ERROR",
            Self::Info => "INFO",
            Self::Off => "OFF",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LoggingLevel {
    fn from(value: &str) -> Self {
        match value {
            "ERROR" => Self::Error,
            "INFO" => Self::Info,
            "OFF" => Self::Off,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for LoggingLevel {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for LoggingLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for LoggingLevel {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotFoundException {
    pub message: Option<String>,
    pub resource_type: Option<String>,
}

impl Shape for NotFoundException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.resource_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.resource_type),
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
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterConstraints {
    pub required: Option<bool>,
}

impl Shape for ParameterConstraints {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.required);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.required),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PassthroughBehavior {
    WhenNoMatch,
    Never,
    WhenNoTemplates,
    /// A value that the model does not have.
    Unknown(String),
}

impl PassthroughBehavior {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WhenNoMatch => "WHEN_NO_MATCH",
            Self::Never => "NEVER",
            Self::WhenNoTemplates => "WHEN_NO_TEMPLATES",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PassthroughBehavior {
    fn from(value: &str) -> Self {
        match value {
            "WHEN_NO_MATCH" => Self::WhenNoMatch,
            "NEVER" => Self::Never,
            "WHEN_NO_TEMPLATES" => Self::WhenNoTemplates,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PassthroughBehavior {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PassthroughBehavior {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PassthroughBehavior {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProtocolType {
    Websocket,
    Http,
    /// A value that the model does not have.
    Unknown(String),
}

impl ProtocolType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Websocket => "WEBSOCKET",
            Self::Http => "HTTP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProtocolType {
    fn from(value: &str) -> Self {
        match value {
            "WEBSOCKET" => Self::Websocket,
            "HTTP" => Self::Http,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ProtocolType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ProtocolType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ProtocolType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReimportApiRequest {
    pub api_id: String,
    pub basepath: Option<String>,
    pub body: String,
    pub fail_on_warnings: Option<bool>,
}

impl Shape for ReimportApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.basepath);
        put(to, schema, 2, &self.body);
        put_opt(to, schema, 3, &self.fail_on_warnings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.basepath),
            2 => get(from, schema, 2, &mut this.body),
            3 => get_opt(from, schema, 3, &mut this.fail_on_warnings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReimportApiResponse {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<Timestamp>,
    pub description: Option<String>,
    pub disable_schema_validation: Option<bool>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub protocol_type: Option<ProtocolType>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}

impl Shape for ReimportApiResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_endpoint);
        put_opt(to, schema, 1, &self.api_gateway_managed);
        put_opt(to, schema, 2, &self.api_id);
        put_opt(to, schema, 3, &self.api_key_selection_expression);
        put_opt(to, schema, 4, &self.cors_configuration);
        put_opt(to, schema, 5, &self.created_date);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.disable_schema_validation);
        put_opt(to, schema, 8, &self.disable_execute_api_endpoint);
        put_opt(to, schema, 9, &self.import_info);
        put_opt(to, schema, 10, &self.ip_address_type);
        put_opt(to, schema, 11, &self.name);
        put_opt(to, schema, 12, &self.protocol_type);
        put_opt(to, schema, 13, &self.route_selection_expression);
        put_opt(to, schema, 14, &self.tags);
        put_opt(to, schema, 15, &self.version);
        put_opt(to, schema, 16, &self.warnings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_endpoint),
            1 => get_opt(from, schema, 1, &mut this.api_gateway_managed),
            2 => get_opt(from, schema, 2, &mut this.api_id),
            3 => get_opt(from, schema, 3, &mut this.api_key_selection_expression),
            4 => get_opt(from, schema, 4, &mut this.cors_configuration),
            5 => get_opt(from, schema, 5, &mut this.created_date),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.disable_schema_validation),
            8 => get_opt(from, schema, 8, &mut this.disable_execute_api_endpoint),
            9 => get_opt(from, schema, 9, &mut this.import_info),
            10 => get_opt(from, schema, 10, &mut this.ip_address_type),
            11 => get_opt(from, schema, 11, &mut this.name),
            12 => get_opt(from, schema, 12, &mut this.protocol_type),
            13 => get_opt(from, schema, 13, &mut this.route_selection_expression),
            14 => get_opt(from, schema, 14, &mut this.tags),
            15 => get_opt(from, schema, 15, &mut this.version),
            16 => get_opt(from, schema, 16, &mut this.warnings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    pub api_gateway_managed: Option<bool>,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<BTreeMap<String, String>>,
    pub request_parameters: Option<BTreeMap<String, ParameterConstraints>>,
    pub route_id: Option<String>,
    pub route_key: String,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}

impl Shape for Route {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_gateway_managed);
        put_opt(to, schema, 1, &self.api_key_required);
        put_opt(to, schema, 2, &self.authorization_scopes);
        put_opt(to, schema, 3, &self.authorization_type);
        put_opt(to, schema, 4, &self.authorizer_id);
        put_opt(to, schema, 5, &self.model_selection_expression);
        put_opt(to, schema, 6, &self.operation_name);
        put_opt(to, schema, 7, &self.request_models);
        put_opt(to, schema, 8, &self.request_parameters);
        put_opt(to, schema, 9, &self.route_id);
        put(to, schema, 10, &self.route_key);
        put_opt(to, schema, 11, &self.route_response_selection_expression);
        put_opt(to, schema, 12, &self.target);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_gateway_managed),
            1 => get_opt(from, schema, 1, &mut this.api_key_required),
            2 => get_opt(from, schema, 2, &mut this.authorization_scopes),
            3 => get_opt(from, schema, 3, &mut this.authorization_type),
            4 => get_opt(from, schema, 4, &mut this.authorizer_id),
            5 => get_opt(from, schema, 5, &mut this.model_selection_expression),
            6 => get_opt(from, schema, 6, &mut this.operation_name),
            7 => get_opt(from, schema, 7, &mut this.request_models),
            8 => get_opt(from, schema, 8, &mut this.request_parameters),
            9 => get_opt(from, schema, 9, &mut this.route_id),
            10 => get(from, schema, 10, &mut this.route_key),
            11 => get_opt(from, schema, 11, &mut this.route_response_selection_expression),
            12 => get_opt(from, schema, 12, &mut this.target),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteSettings {
    pub data_trace_enabled: Option<bool>,
    pub detailed_metrics_enabled: Option<bool>,
    pub logging_level: Option<LoggingLevel>,
    pub throttling_burst_limit: Option<i32>,
    pub throttling_rate_limit: Option<f64>,
}

impl Shape for RouteSettings {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.data_trace_enabled);
        put_opt(to, schema, 1, &self.detailed_metrics_enabled);
        put_opt(to, schema, 2, &self.logging_level);
        put_opt(to, schema, 3, &self.throttling_burst_limit);
        put_opt(to, schema, 4, &self.throttling_rate_limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.data_trace_enabled),
            1 => get_opt(from, schema, 1, &mut this.detailed_metrics_enabled),
            2 => get_opt(from, schema, 2, &mut this.logging_level),
            3 => get_opt(from, schema, 3, &mut this.throttling_burst_limit),
            4 => get_opt(from, schema, 4, &mut this.throttling_rate_limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stage {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_gateway_managed: Option<bool>,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub created_date: Option<Timestamp>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub last_deployment_status_message: Option<String>,
    pub last_updated_date: Option<Timestamp>,
    pub route_settings: Option<BTreeMap<String, RouteSettings>>,
    pub stage_name: String,
    pub stage_variables: Option<BTreeMap<String, String>>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for Stage {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.access_log_settings);
        put_opt(to, schema, 1, &self.api_gateway_managed);
        put_opt(to, schema, 2, &self.auto_deploy);
        put_opt(to, schema, 3, &self.client_certificate_id);
        put_opt(to, schema, 4, &self.created_date);
        put_opt(to, schema, 5, &self.default_route_settings);
        put_opt(to, schema, 6, &self.deployment_id);
        put_opt(to, schema, 7, &self.description);
        put_opt(to, schema, 8, &self.last_deployment_status_message);
        put_opt(to, schema, 9, &self.last_updated_date);
        put_opt(to, schema, 10, &self.route_settings);
        put(to, schema, 11, &self.stage_name);
        put_opt(to, schema, 12, &self.stage_variables);
        put_opt(to, schema, 13, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.access_log_settings),
            1 => get_opt(from, schema, 1, &mut this.api_gateway_managed),
            2 => get_opt(from, schema, 2, &mut this.auto_deploy),
            3 => get_opt(from, schema, 3, &mut this.client_certificate_id),
            4 => get_opt(from, schema, 4, &mut this.created_date),
            5 => get_opt(from, schema, 5, &mut this.default_route_settings),
            6 => get_opt(from, schema, 6, &mut this.deployment_id),
            7 => get_opt(from, schema, 7, &mut this.description),
            8 => get_opt(from, schema, 8, &mut this.last_deployment_status_message),
            9 => get_opt(from, schema, 9, &mut this.last_updated_date),
            10 => get_opt(from, schema, 10, &mut this.route_settings),
            11 => get(from, schema, 11, &mut this.stage_name),
            12 => get_opt(from, schema, 12, &mut this.stage_variables),
            13 => get_opt(from, schema, 13, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TlsConfig {
    pub server_name_to_verify: Option<String>,
}

impl Shape for TlsConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.server_name_to_verify);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.server_name_to_verify),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TlsConfigInput {
    pub server_name_to_verify: Option<String>,
}

impl Shape for TlsConfigInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.server_name_to_verify);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.server_name_to_verify),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TooManyRequestsException {
    pub limit_type: Option<String>,
    pub message: Option<String>,
}

impl Shape for TooManyRequestsException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.limit_type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.limit_type),
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateApiRequest {
    pub api_id: String,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub disable_schema_validation: Option<bool>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub route_key: Option<String>,
    pub route_selection_expression: Option<String>,
    pub target: Option<String>,
    pub version: Option<String>,
}

impl Shape for UpdateApiRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.api_key_selection_expression);
        put_opt(to, schema, 2, &self.cors_configuration);
        put_opt(to, schema, 3, &self.credentials_arn);
        put_opt(to, schema, 4, &self.description);
        put_opt(to, schema, 5, &self.disable_schema_validation);
        put_opt(to, schema, 6, &self.disable_execute_api_endpoint);
        put_opt(to, schema, 7, &self.ip_address_type);
        put_opt(to, schema, 8, &self.name);
        put_opt(to, schema, 9, &self.route_key);
        put_opt(to, schema, 10, &self.route_selection_expression);
        put_opt(to, schema, 11, &self.target);
        put_opt(to, schema, 12, &self.version);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.api_key_selection_expression),
            2 => get_opt(from, schema, 2, &mut this.cors_configuration),
            3 => get_opt(from, schema, 3, &mut this.credentials_arn),
            4 => get_opt(from, schema, 4, &mut this.description),
            5 => get_opt(from, schema, 5, &mut this.disable_schema_validation),
            6 => get_opt(from, schema, 6, &mut this.disable_execute_api_endpoint),
            7 => get_opt(from, schema, 7, &mut this.ip_address_type),
            8 => get_opt(from, schema, 8, &mut this.name),
            9 => get_opt(from, schema, 9, &mut this.route_key),
            10 => get_opt(from, schema, 10, &mut this.route_selection_expression),
            11 => get_opt(from, schema, 11, &mut this.target),
            12 => get_opt(from, schema, 12, &mut this.version),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateApiResponse {
    pub api_endpoint: Option<String>,
    pub api_gateway_managed: Option<bool>,
    pub api_id: Option<String>,
    pub api_key_selection_expression: Option<String>,
    pub cors_configuration: Option<Cors>,
    pub created_date: Option<Timestamp>,
    pub description: Option<String>,
    pub disable_schema_validation: Option<bool>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub import_info: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>,
    pub name: Option<String>,
    pub protocol_type: Option<ProtocolType>,
    pub route_selection_expression: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub version: Option<String>,
    pub warnings: Option<Vec<String>>,
}

impl Shape for UpdateApiResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_endpoint);
        put_opt(to, schema, 1, &self.api_gateway_managed);
        put_opt(to, schema, 2, &self.api_id);
        put_opt(to, schema, 3, &self.api_key_selection_expression);
        put_opt(to, schema, 4, &self.cors_configuration);
        put_opt(to, schema, 5, &self.created_date);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.disable_schema_validation);
        put_opt(to, schema, 8, &self.disable_execute_api_endpoint);
        put_opt(to, schema, 9, &self.import_info);
        put_opt(to, schema, 10, &self.ip_address_type);
        put_opt(to, schema, 11, &self.name);
        put_opt(to, schema, 12, &self.protocol_type);
        put_opt(to, schema, 13, &self.route_selection_expression);
        put_opt(to, schema, 14, &self.tags);
        put_opt(to, schema, 15, &self.version);
        put_opt(to, schema, 16, &self.warnings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_endpoint),
            1 => get_opt(from, schema, 1, &mut this.api_gateway_managed),
            2 => get_opt(from, schema, 2, &mut this.api_id),
            3 => get_opt(from, schema, 3, &mut this.api_key_selection_expression),
            4 => get_opt(from, schema, 4, &mut this.cors_configuration),
            5 => get_opt(from, schema, 5, &mut this.created_date),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.disable_schema_validation),
            8 => get_opt(from, schema, 8, &mut this.disable_execute_api_endpoint),
            9 => get_opt(from, schema, 9, &mut this.import_info),
            10 => get_opt(from, schema, 10, &mut this.ip_address_type),
            11 => get_opt(from, schema, 11, &mut this.name),
            12 => get_opt(from, schema, 12, &mut this.protocol_type),
            13 => get_opt(from, schema, 13, &mut this.route_selection_expression),
            14 => get_opt(from, schema, 14, &mut this.tags),
            15 => get_opt(from, schema, 15, &mut this.version),
            16 => get_opt(from, schema, 16, &mut this.warnings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateIntegrationRequest {
    pub api_id: String,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_id: String,
    pub integration_method: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<BTreeMap<String, String>>,
    pub request_templates: Option<BTreeMap<String, String>>,
    pub response_parameters: Option<BTreeMap<String, BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfigInput>,
}

impl Shape for UpdateIntegrationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.connection_id);
        put_opt(to, schema, 2, &self.connection_type);
        put_opt(to, schema, 3, &self.content_handling_strategy);
        put_opt(to, schema, 4, &self.credentials_arn);
        put_opt(to, schema, 5, &self.description);
        put(to, schema, 6, &self.integration_id);
        put_opt(to, schema, 7, &self.integration_method);
        put_opt(to, schema, 8, &self.integration_subtype);
        put_opt(to, schema, 9, &self.integration_type);
        put_opt(to, schema, 10, &self.integration_uri);
        put_opt(to, schema, 11, &self.passthrough_behavior);
        put_opt(to, schema, 12, &self.payload_format_version);
        put_opt(to, schema, 13, &self.request_parameters);
        put_opt(to, schema, 14, &self.request_templates);
        put_opt(to, schema, 15, &self.response_parameters);
        put_opt(to, schema, 16, &self.template_selection_expression);
        put_opt(to, schema, 17, &self.timeout_in_millis);
        put_opt(to, schema, 18, &self.tls_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.connection_id),
            2 => get_opt(from, schema, 2, &mut this.connection_type),
            3 => get_opt(from, schema, 3, &mut this.content_handling_strategy),
            4 => get_opt(from, schema, 4, &mut this.credentials_arn),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get(from, schema, 6, &mut this.integration_id),
            7 => get_opt(from, schema, 7, &mut this.integration_method),
            8 => get_opt(from, schema, 8, &mut this.integration_subtype),
            9 => get_opt(from, schema, 9, &mut this.integration_type),
            10 => get_opt(from, schema, 10, &mut this.integration_uri),
            11 => get_opt(from, schema, 11, &mut this.passthrough_behavior),
            12 => get_opt(from, schema, 12, &mut this.payload_format_version),
            13 => get_opt(from, schema, 13, &mut this.request_parameters),
            14 => get_opt(from, schema, 14, &mut this.request_templates),
            15 => get_opt(from, schema, 15, &mut this.response_parameters),
            16 => get_opt(from, schema, 16, &mut this.template_selection_expression),
            17 => get_opt(from, schema, 17, &mut this.timeout_in_millis),
            18 => get_opt(from, schema, 18, &mut this.tls_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateIntegrationResult {
    pub api_gateway_managed: Option<bool>,
    pub connection_id: Option<String>,
    pub connection_type: Option<ConnectionType>,
    pub content_handling_strategy: Option<ContentHandlingStrategy>,
    pub credentials_arn: Option<String>,
    pub description: Option<String>,
    pub integration_id: Option<String>,
    pub integration_method: Option<String>,
    pub integration_response_selection_expression: Option<String>,
    pub integration_subtype: Option<String>,
    pub integration_type: Option<IntegrationType>,
    pub integration_uri: Option<String>,
    pub passthrough_behavior: Option<PassthroughBehavior>,
    pub payload_format_version: Option<String>,
    pub request_parameters: Option<BTreeMap<String, String>>,
    pub request_templates: Option<BTreeMap<String, String>>,
    pub response_parameters: Option<BTreeMap<String, BTreeMap<String, String>>>,
    pub template_selection_expression: Option<String>,
    pub timeout_in_millis: Option<i32>,
    pub tls_config: Option<TlsConfig>,
}

impl Shape for UpdateIntegrationResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_gateway_managed);
        put_opt(to, schema, 1, &self.connection_id);
        put_opt(to, schema, 2, &self.connection_type);
        put_opt(to, schema, 3, &self.content_handling_strategy);
        put_opt(to, schema, 4, &self.credentials_arn);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.integration_id);
        put_opt(to, schema, 7, &self.integration_method);
        put_opt(to, schema, 8, &self.integration_response_selection_expression);
        put_opt(to, schema, 9, &self.integration_subtype);
        put_opt(to, schema, 10, &self.integration_type);
        put_opt(to, schema, 11, &self.integration_uri);
        put_opt(to, schema, 12, &self.passthrough_behavior);
        put_opt(to, schema, 13, &self.payload_format_version);
        put_opt(to, schema, 14, &self.request_parameters);
        put_opt(to, schema, 15, &self.request_templates);
        put_opt(to, schema, 16, &self.response_parameters);
        put_opt(to, schema, 17, &self.template_selection_expression);
        put_opt(to, schema, 18, &self.timeout_in_millis);
        put_opt(to, schema, 19, &self.tls_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_gateway_managed),
            1 => get_opt(from, schema, 1, &mut this.connection_id),
            2 => get_opt(from, schema, 2, &mut this.connection_type),
            3 => get_opt(from, schema, 3, &mut this.content_handling_strategy),
            4 => get_opt(from, schema, 4, &mut this.credentials_arn),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.integration_id),
            7 => get_opt(from, schema, 7, &mut this.integration_method),
            8 => get_opt(from, schema, 8, &mut this.integration_response_selection_expression),
            9 => get_opt(from, schema, 9, &mut this.integration_subtype),
            10 => get_opt(from, schema, 10, &mut this.integration_type),
            11 => get_opt(from, schema, 11, &mut this.integration_uri),
            12 => get_opt(from, schema, 12, &mut this.passthrough_behavior),
            13 => get_opt(from, schema, 13, &mut this.payload_format_version),
            14 => get_opt(from, schema, 14, &mut this.request_parameters),
            15 => get_opt(from, schema, 15, &mut this.request_templates),
            16 => get_opt(from, schema, 16, &mut this.response_parameters),
            17 => get_opt(from, schema, 17, &mut this.template_selection_expression),
            18 => get_opt(from, schema, 18, &mut this.timeout_in_millis),
            19 => get_opt(from, schema, 19, &mut this.tls_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRouteRequest {
    pub api_id: String,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<BTreeMap<String, String>>,
    pub request_parameters: Option<BTreeMap<String, ParameterConstraints>>,
    pub route_id: String,
    pub route_key: Option<String>,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}

impl Shape for UpdateRouteRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_id);
        put_opt(to, schema, 1, &self.api_key_required);
        put_opt(to, schema, 2, &self.authorization_scopes);
        put_opt(to, schema, 3, &self.authorization_type);
        put_opt(to, schema, 4, &self.authorizer_id);
        put_opt(to, schema, 5, &self.model_selection_expression);
        put_opt(to, schema, 6, &self.operation_name);
        put_opt(to, schema, 7, &self.request_models);
        put_opt(to, schema, 8, &self.request_parameters);
        put(to, schema, 9, &self.route_id);
        put_opt(to, schema, 10, &self.route_key);
        put_opt(to, schema, 11, &self.route_response_selection_expression);
        put_opt(to, schema, 12, &self.target);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_id),
            1 => get_opt(from, schema, 1, &mut this.api_key_required),
            2 => get_opt(from, schema, 2, &mut this.authorization_scopes),
            3 => get_opt(from, schema, 3, &mut this.authorization_type),
            4 => get_opt(from, schema, 4, &mut this.authorizer_id),
            5 => get_opt(from, schema, 5, &mut this.model_selection_expression),
            6 => get_opt(from, schema, 6, &mut this.operation_name),
            7 => get_opt(from, schema, 7, &mut this.request_models),
            8 => get_opt(from, schema, 8, &mut this.request_parameters),
            9 => get(from, schema, 9, &mut this.route_id),
            10 => get_opt(from, schema, 10, &mut this.route_key),
            11 => get_opt(from, schema, 11, &mut this.route_response_selection_expression),
            12 => get_opt(from, schema, 12, &mut this.target),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRouteResult {
    pub api_gateway_managed: Option<bool>,
    pub api_key_required: Option<bool>,
    pub authorization_scopes: Option<Vec<String>>,
    pub authorization_type: Option<AuthorizationType>,
    pub authorizer_id: Option<String>,
    pub model_selection_expression: Option<String>,
    pub operation_name: Option<String>,
    pub request_models: Option<BTreeMap<String, String>>,
    pub request_parameters: Option<BTreeMap<String, ParameterConstraints>>,
    pub route_id: Option<String>,
    pub route_key: Option<String>,
    pub route_response_selection_expression: Option<String>,
    pub target: Option<String>,
}

impl Shape for UpdateRouteResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_gateway_managed);
        put_opt(to, schema, 1, &self.api_key_required);
        put_opt(to, schema, 2, &self.authorization_scopes);
        put_opt(to, schema, 3, &self.authorization_type);
        put_opt(to, schema, 4, &self.authorizer_id);
        put_opt(to, schema, 5, &self.model_selection_expression);
        put_opt(to, schema, 6, &self.operation_name);
        put_opt(to, schema, 7, &self.request_models);
        put_opt(to, schema, 8, &self.request_parameters);
        put_opt(to, schema, 9, &self.route_id);
        put_opt(to, schema, 10, &self.route_key);
        put_opt(to, schema, 11, &self.route_response_selection_expression);
        put_opt(to, schema, 12, &self.target);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_gateway_managed),
            1 => get_opt(from, schema, 1, &mut this.api_key_required),
            2 => get_opt(from, schema, 2, &mut this.authorization_scopes),
            3 => get_opt(from, schema, 3, &mut this.authorization_type),
            4 => get_opt(from, schema, 4, &mut this.authorizer_id),
            5 => get_opt(from, schema, 5, &mut this.model_selection_expression),
            6 => get_opt(from, schema, 6, &mut this.operation_name),
            7 => get_opt(from, schema, 7, &mut this.request_models),
            8 => get_opt(from, schema, 8, &mut this.request_parameters),
            9 => get_opt(from, schema, 9, &mut this.route_id),
            10 => get_opt(from, schema, 10, &mut this.route_key),
            11 => get_opt(from, schema, 11, &mut this.route_response_selection_expression),
            12 => get_opt(from, schema, 12, &mut this.target),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStageRequest {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_id: String,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub route_settings: Option<BTreeMap<String, RouteSettings>>,
    pub stage_name: String,
    pub stage_variables: Option<BTreeMap<String, String>>,
}

impl Shape for UpdateStageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.access_log_settings);
        put(to, schema, 1, &self.api_id);
        put_opt(to, schema, 2, &self.auto_deploy);
        put_opt(to, schema, 3, &self.client_certificate_id);
        put_opt(to, schema, 4, &self.default_route_settings);
        put_opt(to, schema, 5, &self.deployment_id);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.route_settings);
        put(to, schema, 8, &self.stage_name);
        put_opt(to, schema, 9, &self.stage_variables);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.access_log_settings),
            1 => get(from, schema, 1, &mut this.api_id),
            2 => get_opt(from, schema, 2, &mut this.auto_deploy),
            3 => get_opt(from, schema, 3, &mut this.client_certificate_id),
            4 => get_opt(from, schema, 4, &mut this.default_route_settings),
            5 => get_opt(from, schema, 5, &mut this.deployment_id),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.route_settings),
            8 => get(from, schema, 8, &mut this.stage_name),
            9 => get_opt(from, schema, 9, &mut this.stage_variables),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStageResponse {
    pub access_log_settings: Option<AccessLogSettings>,
    pub api_gateway_managed: Option<bool>,
    pub auto_deploy: Option<bool>,
    pub client_certificate_id: Option<String>,
    pub created_date: Option<Timestamp>,
    pub default_route_settings: Option<RouteSettings>,
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub last_deployment_status_message: Option<String>,
    pub last_updated_date: Option<Timestamp>,
    pub route_settings: Option<BTreeMap<String, RouteSettings>>,
    pub stage_name: Option<String>,
    pub stage_variables: Option<BTreeMap<String, String>>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for UpdateStageResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.access_log_settings);
        put_opt(to, schema, 1, &self.api_gateway_managed);
        put_opt(to, schema, 2, &self.auto_deploy);
        put_opt(to, schema, 3, &self.client_certificate_id);
        put_opt(to, schema, 4, &self.created_date);
        put_opt(to, schema, 5, &self.default_route_settings);
        put_opt(to, schema, 6, &self.deployment_id);
        put_opt(to, schema, 7, &self.description);
        put_opt(to, schema, 8, &self.last_deployment_status_message);
        put_opt(to, schema, 9, &self.last_updated_date);
        put_opt(to, schema, 10, &self.route_settings);
        put_opt(to, schema, 11, &self.stage_name);
        put_opt(to, schema, 12, &self.stage_variables);
        put_opt(to, schema, 13, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.access_log_settings),
            1 => get_opt(from, schema, 1, &mut this.api_gateway_managed),
            2 => get_opt(from, schema, 2, &mut this.auto_deploy),
            3 => get_opt(from, schema, 3, &mut this.client_certificate_id),
            4 => get_opt(from, schema, 4, &mut this.created_date),
            5 => get_opt(from, schema, 5, &mut this.default_route_settings),
            6 => get_opt(from, schema, 6, &mut this.deployment_id),
            7 => get_opt(from, schema, 7, &mut this.description),
            8 => get_opt(from, schema, 8, &mut this.last_deployment_status_message),
            9 => get_opt(from, schema, 9, &mut this.last_updated_date),
            10 => get_opt(from, schema, 10, &mut this.route_settings),
            11 => get_opt(from, schema, 11, &mut this.stage_name),
            12 => get_opt(from, schema, 12, &mut this.stage_variables),
            13 => get_opt(from, schema, 13, &mut this.tags),
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
        members: &[
            Member {
                wire: "destinationArn",
                location_name: Some("destinationArn"),
                ..Member::new("DestinationArn", &ARN)
            },
            Member {
                wire: "format",
                location_name: Some("format"),
                ..Member::new("Format", &STRING_WITH_LENGTH_BETWEEN1_AND1024)
            },
        ],
        ..Schema::BASE
    };
    pub static API: Schema = Schema {
        name: "Api",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiEndpoint",
                location_name: Some("apiEndpoint"),
                ..Member::new("ApiEndpoint", &STRING_SHAPE)
            },
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member { wire: "apiId", location_name: Some("apiId"), ..Member::new("ApiId", &ID) },
            Member {
                wire: "apiKeySelectionExpression",
                location_name: Some("apiKeySelectionExpression"),
                ..Member::new("ApiKeySelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "corsConfiguration",
                location_name: Some("corsConfiguration"),
                ..Member::new("CorsConfiguration", &CORS)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "disableSchemaValidation",
                location_name: Some("disableSchemaValidation"),
                ..Member::new("DisableSchemaValidation", &BOOLEAN)
            },
            Member {
                wire: "disableExecuteApiEndpoint",
                location_name: Some("disableExecuteApiEndpoint"),
                ..Member::new("DisableExecuteApiEndpoint", &BOOLEAN)
            },
            Member {
                wire: "importInfo",
                location_name: Some("importInfo"),
                ..Member::new("ImportInfo", &LIST_OF_STRING)
            },
            Member {
                wire: "ipAddressType",
                location_name: Some("ipAddressType"),
                ..Member::new("IpAddressType", &IP_ADDRESS_TYPE)
            },
            Member {
                wire: "name",
                location_name: Some("name"),
                required: true,
                ..Member::new("Name", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "protocolType",
                location_name: Some("protocolType"),
                required: true,
                ..Member::new("ProtocolType", &PROTOCOL_TYPE)
            },
            Member {
                wire: "routeSelectionExpression",
                location_name: Some("routeSelectionExpression"),
                required: true,
                ..Member::new("RouteSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
            Member {
                wire: "version",
                location_name: Some("version"),
                ..Member::new("Version", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "warnings",
                location_name: Some("warnings"),
                ..Member::new("Warnings", &LIST_OF_STRING)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ARN: Schema = Schema { name: "Arn", kind: Kind::String, ..Schema::BASE };
    pub static AUTHORIZATION_SCOPES: Schema = Schema {
        name: "AuthorizationScopes",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_WITH_LENGTH_BETWEEN1_AND64) }],
        ..Schema::BASE
    };
    pub static AUTHORIZATION_TYPE: Schema = Schema {
        name: "AuthorizationType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["NONE", "AWS_IAM", "CUSTOM", "JWT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BAD_REQUEST_EXCEPTION: Schema = Schema {
        name: "BadRequestException",
        kind: Kind::Structure,
        members: &[Member {
            wire: "message",
            location_name: Some("message"),
            ..Member::new("Message", &STRING_SHAPE)
        }],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static CONFLICT_EXCEPTION: Schema = Schema {
        name: "ConflictException",
        kind: Kind::Structure,
        members: &[Member {
            wire: "message",
            location_name: Some("message"),
            ..Member::new("Message", &STRING_SHAPE)
        }],
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
    pub static CORS: Schema = Schema {
        name: "Cors",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "allowCredentials",
                location_name: Some("allowCredentials"),
                ..Member::new("AllowCredentials", &BOOLEAN)
            },
            Member {
                wire: "allowHeaders",
                location_name: Some("allowHeaders"),
                ..Member::new("AllowHeaders", &CORS_HEADER_LIST)
            },
            Member {
                wire: "allowMethods",
                location_name: Some("allowMethods"),
                ..Member::new("AllowMethods", &CORS_METHOD_LIST)
            },
            Member {
                wire: "allowOrigins",
                location_name: Some("allowOrigins"),
                ..Member::new("AllowOrigins", &CORS_ORIGIN_LIST)
            },
            Member {
                wire: "exposeHeaders",
                location_name: Some("exposeHeaders"),
                ..Member::new("ExposeHeaders", &CORS_HEADER_LIST)
            },
            Member {
                wire: "maxAge",
                location_name: Some("maxAge"),
                ..Member::new("MaxAge", &INTEGER_WITH_LENGTH_BETWEEN_MINUS1_AND86400)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CORS_HEADER_LIST: Schema = Schema {
        name: "CorsHeaderList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static CORS_METHOD_LIST: Schema = Schema {
        name: "CorsMethodList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_WITH_LENGTH_BETWEEN1_AND64) }],
        ..Schema::BASE
    };
    pub static CORS_ORIGIN_LIST: Schema = Schema {
        name: "CorsOriginList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static CREATE_API_REQUEST: Schema = Schema {
        name: "CreateApiRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiKeySelectionExpression",
                location_name: Some("apiKeySelectionExpression"),
                ..Member::new("ApiKeySelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "corsConfiguration",
                location_name: Some("corsConfiguration"),
                ..Member::new("CorsConfiguration", &CORS)
            },
            Member {
                wire: "credentialsArn",
                location_name: Some("credentialsArn"),
                ..Member::new("CredentialsArn", &ARN)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "disableSchemaValidation",
                location_name: Some("disableSchemaValidation"),
                ..Member::new("DisableSchemaValidation", &BOOLEAN)
            },
            Member {
                wire: "disableExecuteApiEndpoint",
                location_name: Some("disableExecuteApiEndpoint"),
                ..Member::new("DisableExecuteApiEndpoint", &BOOLEAN)
            },
            Member {
                wire: "ipAddressType",
                location_name: Some("ipAddressType"),
                ..Member::new("IpAddressType", &IP_ADDRESS_TYPE)
            },
            Member {
                wire: "name",
                location_name: Some("name"),
                required: true,
                ..Member::new("Name", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "protocolType",
                location_name: Some("protocolType"),
                required: true,
                ..Member::new("ProtocolType", &PROTOCOL_TYPE)
            },
            Member {
                wire: "routeKey",
                location_name: Some("routeKey"),
                ..Member::new("RouteKey", &SELECTION_KEY)
            },
            Member {
                wire: "routeSelectionExpression",
                location_name: Some("routeSelectionExpression"),
                ..Member::new("RouteSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
            Member {
                wire: "target",
                location_name: Some("target"),
                ..Member::new("Target", &URI_WITH_LENGTH_BETWEEN1_AND2048)
            },
            Member {
                wire: "version",
                location_name: Some("version"),
                ..Member::new("Version", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_API_RESPONSE: Schema = Schema {
        name: "CreateApiResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiEndpoint",
                location_name: Some("apiEndpoint"),
                ..Member::new("ApiEndpoint", &STRING_SHAPE)
            },
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member { wire: "apiId", location_name: Some("apiId"), ..Member::new("ApiId", &ID) },
            Member {
                wire: "apiKeySelectionExpression",
                location_name: Some("apiKeySelectionExpression"),
                ..Member::new("ApiKeySelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "corsConfiguration",
                location_name: Some("corsConfiguration"),
                ..Member::new("CorsConfiguration", &CORS)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "disableSchemaValidation",
                location_name: Some("disableSchemaValidation"),
                ..Member::new("DisableSchemaValidation", &BOOLEAN)
            },
            Member {
                wire: "disableExecuteApiEndpoint",
                location_name: Some("disableExecuteApiEndpoint"),
                ..Member::new("DisableExecuteApiEndpoint", &BOOLEAN)
            },
            Member {
                wire: "importInfo",
                location_name: Some("importInfo"),
                ..Member::new("ImportInfo", &LIST_OF_STRING)
            },
            Member {
                wire: "ipAddressType",
                location_name: Some("ipAddressType"),
                ..Member::new("IpAddressType", &IP_ADDRESS_TYPE)
            },
            Member {
                wire: "name",
                location_name: Some("name"),
                ..Member::new("Name", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "protocolType",
                location_name: Some("protocolType"),
                ..Member::new("ProtocolType", &PROTOCOL_TYPE)
            },
            Member {
                wire: "routeSelectionExpression",
                location_name: Some("routeSelectionExpression"),
                ..Member::new("RouteSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
            Member {
                wire: "version",
                location_name: Some("version"),
                ..Member::new("Version", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "warnings",
                location_name: Some("warnings"),
                ..Member::new("Warnings", &LIST_OF_STRING)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_DEPLOYMENT_REQUEST: Schema = Schema {
        name: "CreateDeploymentRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "stageName",
                location_name: Some("stageName"),
                ..Member::new("StageName", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
        ],
        ..Schema::BASE
    };
    pub static CREATE_DEPLOYMENT_RESPONSE: Schema = Schema {
        name: "CreateDeploymentResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "autoDeployed",
                location_name: Some("autoDeployed"),
                ..Member::new("AutoDeployed", &BOOLEAN)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                ..Member::new("DeploymentId", &ID)
            },
            Member {
                wire: "deploymentStatus",
                location_name: Some("deploymentStatus"),
                ..Member::new("DeploymentStatus", &DEPLOYMENT_STATUS)
            },
            Member {
                wire: "deploymentStatusMessage",
                location_name: Some("deploymentStatusMessage"),
                ..Member::new("DeploymentStatusMessage", &STRING_SHAPE)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_INTEGRATION_REQUEST: Schema = Schema {
        name: "CreateIntegrationRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "connectionId",
                location_name: Some("connectionId"),
                ..Member::new("ConnectionId", &STRING_WITH_LENGTH_BETWEEN1_AND1024)
            },
            Member {
                wire: "connectionType",
                location_name: Some("connectionType"),
                ..Member::new("ConnectionType", &CONNECTION_TYPE)
            },
            Member {
                wire: "contentHandlingStrategy",
                location_name: Some("contentHandlingStrategy"),
                ..Member::new("ContentHandlingStrategy", &CONTENT_HANDLING_STRATEGY)
            },
            Member {
                wire: "credentialsArn",
                location_name: Some("credentialsArn"),
                ..Member::new("CredentialsArn", &ARN)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "integrationMethod",
                location_name: Some("integrationMethod"),
                ..Member::new("IntegrationMethod", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "integrationSubtype",
                location_name: Some("integrationSubtype"),
                ..Member::new("IntegrationSubtype", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "integrationType",
                location_name: Some("integrationType"),
                required: true,
                ..Member::new("IntegrationType", &INTEGRATION_TYPE)
            },
            Member {
                wire: "integrationUri",
                location_name: Some("integrationUri"),
                ..Member::new("IntegrationUri", &URI_WITH_LENGTH_BETWEEN1_AND2048)
            },
            Member {
                wire: "passthroughBehavior",
                location_name: Some("passthroughBehavior"),
                ..Member::new("PassthroughBehavior", &PASSTHROUGH_BEHAVIOR)
            },
            Member {
                wire: "payloadFormatVersion",
                location_name: Some("payloadFormatVersion"),
                ..Member::new("PayloadFormatVersion", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &INTEGRATION_PARAMETERS)
            },
            Member {
                wire: "requestTemplates",
                location_name: Some("requestTemplates"),
                ..Member::new("RequestTemplates", &TEMPLATE_MAP)
            },
            Member {
                wire: "responseParameters",
                location_name: Some("responseParameters"),
                ..Member::new("ResponseParameters", &RESPONSE_PARAMETERS)
            },
            Member {
                wire: "templateSelectionExpression",
                location_name: Some("templateSelectionExpression"),
                ..Member::new("TemplateSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "timeoutInMillis",
                location_name: Some("timeoutInMillis"),
                ..Member::new("TimeoutInMillis", &INTEGER_WITH_LENGTH_BETWEEN50_AND30000)
            },
            Member {
                wire: "tlsConfig",
                location_name: Some("tlsConfig"),
                ..Member::new("TlsConfig", &TLS_CONFIG_INPUT)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_INTEGRATION_RESULT: Schema = Schema {
        name: "CreateIntegrationResult",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "connectionId",
                location_name: Some("connectionId"),
                ..Member::new("ConnectionId", &STRING_WITH_LENGTH_BETWEEN1_AND1024)
            },
            Member {
                wire: "connectionType",
                location_name: Some("connectionType"),
                ..Member::new("ConnectionType", &CONNECTION_TYPE)
            },
            Member {
                wire: "contentHandlingStrategy",
                location_name: Some("contentHandlingStrategy"),
                ..Member::new("ContentHandlingStrategy", &CONTENT_HANDLING_STRATEGY)
            },
            Member {
                wire: "credentialsArn",
                location_name: Some("credentialsArn"),
                ..Member::new("CredentialsArn", &ARN)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "integrationId",
                location_name: Some("integrationId"),
                ..Member::new("IntegrationId", &ID)
            },
            Member {
                wire: "integrationMethod",
                location_name: Some("integrationMethod"),
                ..Member::new("IntegrationMethod", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "integrationResponseSelectionExpression",
                location_name: Some("integrationResponseSelectionExpression"),
                ..Member::new("IntegrationResponseSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "integrationSubtype",
                location_name: Some("integrationSubtype"),
                ..Member::new("IntegrationSubtype", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "integrationType",
                location_name: Some("integrationType"),
                ..Member::new("IntegrationType", &INTEGRATION_TYPE)
            },
            Member {
                wire: "integrationUri",
                location_name: Some("integrationUri"),
                ..Member::new("IntegrationUri", &URI_WITH_LENGTH_BETWEEN1_AND2048)
            },
            Member {
                wire: "passthroughBehavior",
                location_name: Some("passthroughBehavior"),
                ..Member::new("PassthroughBehavior", &PASSTHROUGH_BEHAVIOR)
            },
            Member {
                wire: "payloadFormatVersion",
                location_name: Some("payloadFormatVersion"),
                ..Member::new("PayloadFormatVersion", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &INTEGRATION_PARAMETERS)
            },
            Member {
                wire: "requestTemplates",
                location_name: Some("requestTemplates"),
                ..Member::new("RequestTemplates", &TEMPLATE_MAP)
            },
            Member {
                wire: "responseParameters",
                location_name: Some("responseParameters"),
                ..Member::new("ResponseParameters", &RESPONSE_PARAMETERS)
            },
            Member {
                wire: "templateSelectionExpression",
                location_name: Some("templateSelectionExpression"),
                ..Member::new("TemplateSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "timeoutInMillis",
                location_name: Some("timeoutInMillis"),
                ..Member::new("TimeoutInMillis", &INTEGER_WITH_LENGTH_BETWEEN50_AND30000)
            },
            Member {
                wire: "tlsConfig",
                location_name: Some("tlsConfig"),
                ..Member::new("TlsConfig", &TLS_CONFIG)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_ROUTE_REQUEST: Schema = Schema {
        name: "CreateRouteRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "apiKeyRequired",
                location_name: Some("apiKeyRequired"),
                ..Member::new("ApiKeyRequired", &BOOLEAN)
            },
            Member {
                wire: "authorizationScopes",
                location_name: Some("authorizationScopes"),
                ..Member::new("AuthorizationScopes", &AUTHORIZATION_SCOPES)
            },
            Member {
                wire: "authorizationType",
                location_name: Some("authorizationType"),
                ..Member::new("AuthorizationType", &AUTHORIZATION_TYPE)
            },
            Member {
                wire: "authorizerId",
                location_name: Some("authorizerId"),
                ..Member::new("AuthorizerId", &ID)
            },
            Member {
                wire: "modelSelectionExpression",
                location_name: Some("modelSelectionExpression"),
                ..Member::new("ModelSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "operationName",
                location_name: Some("operationName"),
                ..Member::new("OperationName", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestModels",
                location_name: Some("requestModels"),
                ..Member::new("RequestModels", &ROUTE_MODELS)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &ROUTE_PARAMETERS)
            },
            Member {
                wire: "routeKey",
                location_name: Some("routeKey"),
                required: true,
                ..Member::new("RouteKey", &SELECTION_KEY)
            },
            Member {
                wire: "routeResponseSelectionExpression",
                location_name: Some("routeResponseSelectionExpression"),
                ..Member::new("RouteResponseSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "target",
                location_name: Some("target"),
                ..Member::new("Target", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_ROUTE_RESULT: Schema = Schema {
        name: "CreateRouteResult",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "apiKeyRequired",
                location_name: Some("apiKeyRequired"),
                ..Member::new("ApiKeyRequired", &BOOLEAN)
            },
            Member {
                wire: "authorizationScopes",
                location_name: Some("authorizationScopes"),
                ..Member::new("AuthorizationScopes", &AUTHORIZATION_SCOPES)
            },
            Member {
                wire: "authorizationType",
                location_name: Some("authorizationType"),
                ..Member::new("AuthorizationType", &AUTHORIZATION_TYPE)
            },
            Member {
                wire: "authorizerId",
                location_name: Some("authorizerId"),
                ..Member::new("AuthorizerId", &ID)
            },
            Member {
                wire: "modelSelectionExpression",
                location_name: Some("modelSelectionExpression"),
                ..Member::new("ModelSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "operationName",
                location_name: Some("operationName"),
                ..Member::new("OperationName", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestModels",
                location_name: Some("requestModels"),
                ..Member::new("RequestModels", &ROUTE_MODELS)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &ROUTE_PARAMETERS)
            },
            Member { wire: "routeId", location_name: Some("routeId"), ..Member::new("RouteId", &ID) },
            Member {
                wire: "routeKey",
                location_name: Some("routeKey"),
                ..Member::new("RouteKey", &SELECTION_KEY)
            },
            Member {
                wire: "routeResponseSelectionExpression",
                location_name: Some("routeResponseSelectionExpression"),
                ..Member::new("RouteResponseSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "target",
                location_name: Some("target"),
                ..Member::new("Target", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_STAGE_REQUEST: Schema = Schema {
        name: "CreateStageRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "accessLogSettings",
                location_name: Some("accessLogSettings"),
                ..Member::new("AccessLogSettings", &ACCESS_LOG_SETTINGS)
            },
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "autoDeploy",
                location_name: Some("autoDeploy"),
                ..Member::new("AutoDeploy", &BOOLEAN)
            },
            Member {
                wire: "clientCertificateId",
                location_name: Some("clientCertificateId"),
                ..Member::new("ClientCertificateId", &ID)
            },
            Member {
                wire: "defaultRouteSettings",
                location_name: Some("defaultRouteSettings"),
                ..Member::new("DefaultRouteSettings", &ROUTE_SETTINGS)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                ..Member::new("DeploymentId", &ID)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "routeSettings",
                location_name: Some("routeSettings"),
                ..Member::new("RouteSettings", &ROUTE_SETTINGS_MAP)
            },
            Member {
                wire: "stageName",
                location_name: Some("stageName"),
                required: true,
                ..Member::new("StageName", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "stageVariables",
                location_name: Some("stageVariables"),
                ..Member::new("StageVariables", &STAGE_VARIABLES_MAP)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_STAGE_RESPONSE: Schema = Schema {
        name: "CreateStageResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "accessLogSettings",
                location_name: Some("accessLogSettings"),
                ..Member::new("AccessLogSettings", &ACCESS_LOG_SETTINGS)
            },
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "autoDeploy",
                location_name: Some("autoDeploy"),
                ..Member::new("AutoDeploy", &BOOLEAN)
            },
            Member {
                wire: "clientCertificateId",
                location_name: Some("clientCertificateId"),
                ..Member::new("ClientCertificateId", &ID)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "defaultRouteSettings",
                location_name: Some("defaultRouteSettings"),
                ..Member::new("DefaultRouteSettings", &ROUTE_SETTINGS)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                ..Member::new("DeploymentId", &ID)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "lastDeploymentStatusMessage",
                location_name: Some("lastDeploymentStatusMessage"),
                ..Member::new("LastDeploymentStatusMessage", &STRING_SHAPE)
            },
            Member {
                wire: "lastUpdatedDate",
                location_name: Some("lastUpdatedDate"),
                ..Member::new("LastUpdatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "routeSettings",
                location_name: Some("routeSettings"),
                ..Member::new("RouteSettings", &ROUTE_SETTINGS_MAP)
            },
            Member {
                wire: "stageName",
                location_name: Some("stageName"),
                ..Member::new("StageName", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "stageVariables",
                location_name: Some("stageVariables"),
                ..Member::new("StageVariables", &STAGE_VARIABLES_MAP)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_API_REQUEST: Schema = Schema {
        name: "DeleteApiRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "apiId",
            location_name: Some("apiId"),
            location: Location::Uri,
            required: true,
            ..Member::new("ApiId", &STRING_SHAPE)
        }],
        ..Schema::BASE
    };
    pub static DELETE_DEPLOYMENT_REQUEST: Schema = Schema {
        name: "DeleteDeploymentRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                location: Location::Uri,
                required: true,
                ..Member::new("DeploymentId", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static DELETE_INTEGRATION_REQUEST: Schema = Schema {
        name: "DeleteIntegrationRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "integrationId",
                location_name: Some("integrationId"),
                location: Location::Uri,
                required: true,
                ..Member::new("IntegrationId", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static DELETE_ROUTE_REQUEST: Schema = Schema {
        name: "DeleteRouteRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "routeId",
                location_name: Some("routeId"),
                location: Location::Uri,
                required: true,
                ..Member::new("RouteId", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static DELETE_STAGE_REQUEST: Schema = Schema {
        name: "DeleteStageRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "stageName",
                location_name: Some("stageName"),
                location: Location::Uri,
                required: true,
                ..Member::new("StageName", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static DEPLOYMENT: Schema = Schema {
        name: "Deployment",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "autoDeployed",
                location_name: Some("autoDeployed"),
                ..Member::new("AutoDeployed", &BOOLEAN)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                ..Member::new("DeploymentId", &ID)
            },
            Member {
                wire: "deploymentStatus",
                location_name: Some("deploymentStatus"),
                ..Member::new("DeploymentStatus", &DEPLOYMENT_STATUS)
            },
            Member {
                wire: "deploymentStatusMessage",
                location_name: Some("deploymentStatusMessage"),
                ..Member::new("DeploymentStatusMessage", &STRING_SHAPE)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DEPLOYMENT_STATUS: Schema = Schema {
        name: "DeploymentStatus",
        kind: Kind::Enum,
        constraints: Constraints { values: &["PENDING", "FAILED", "DEPLOYED"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static GET_API_REQUEST: Schema = Schema {
        name: "GetApiRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "apiId",
            location_name: Some("apiId"),
            location: Location::Uri,
            required: true,
            ..Member::new("ApiId", &STRING_SHAPE)
        }],
        ..Schema::BASE
    };
    pub static GET_API_RESPONSE: Schema = Schema {
        name: "GetApiResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiEndpoint",
                location_name: Some("apiEndpoint"),
                ..Member::new("ApiEndpoint", &STRING_SHAPE)
            },
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member { wire: "apiId", location_name: Some("apiId"), ..Member::new("ApiId", &ID) },
            Member {
                wire: "apiKeySelectionExpression",
                location_name: Some("apiKeySelectionExpression"),
                ..Member::new("ApiKeySelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "corsConfiguration",
                location_name: Some("corsConfiguration"),
                ..Member::new("CorsConfiguration", &CORS)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "disableSchemaValidation",
                location_name: Some("disableSchemaValidation"),
                ..Member::new("DisableSchemaValidation", &BOOLEAN)
            },
            Member {
                wire: "disableExecuteApiEndpoint",
                location_name: Some("disableExecuteApiEndpoint"),
                ..Member::new("DisableExecuteApiEndpoint", &BOOLEAN)
            },
            Member {
                wire: "importInfo",
                location_name: Some("importInfo"),
                ..Member::new("ImportInfo", &LIST_OF_STRING)
            },
            Member {
                wire: "ipAddressType",
                location_name: Some("ipAddressType"),
                ..Member::new("IpAddressType", &IP_ADDRESS_TYPE)
            },
            Member {
                wire: "name",
                location_name: Some("name"),
                ..Member::new("Name", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "protocolType",
                location_name: Some("protocolType"),
                ..Member::new("ProtocolType", &PROTOCOL_TYPE)
            },
            Member {
                wire: "routeSelectionExpression",
                location_name: Some("routeSelectionExpression"),
                ..Member::new("RouteSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
            Member {
                wire: "version",
                location_name: Some("version"),
                ..Member::new("Version", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "warnings",
                location_name: Some("warnings"),
                ..Member::new("Warnings", &LIST_OF_STRING)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_APIS_REQUEST: Schema = Schema {
        name: "GetApisRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "maxResults",
                location_name: Some("maxResults"),
                location: Location::Query,
                ..Member::new("MaxResults", &STRING_SHAPE)
            },
            Member {
                wire: "nextToken",
                location_name: Some("nextToken"),
                location: Location::Query,
                ..Member::new("NextToken", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_APIS_RESPONSE: Schema = Schema {
        name: "GetApisResponse",
        kind: Kind::Structure,
        members: &[
            Member { wire: "items", location_name: Some("items"), ..Member::new("Items", &LIST_OF_API) },
            Member {
                wire: "nextToken",
                location_name: Some("nextToken"),
                ..Member::new("NextToken", &NEXT_TOKEN)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_DEPLOYMENT_REQUEST: Schema = Schema {
        name: "GetDeploymentRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                location: Location::Uri,
                required: true,
                ..Member::new("DeploymentId", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_DEPLOYMENT_RESPONSE: Schema = Schema {
        name: "GetDeploymentResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "autoDeployed",
                location_name: Some("autoDeployed"),
                ..Member::new("AutoDeployed", &BOOLEAN)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                ..Member::new("DeploymentId", &ID)
            },
            Member {
                wire: "deploymentStatus",
                location_name: Some("deploymentStatus"),
                ..Member::new("DeploymentStatus", &DEPLOYMENT_STATUS)
            },
            Member {
                wire: "deploymentStatusMessage",
                location_name: Some("deploymentStatusMessage"),
                ..Member::new("DeploymentStatusMessage", &STRING_SHAPE)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_DEPLOYMENTS_REQUEST: Schema = Schema {
        name: "GetDeploymentsRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "maxResults",
                location_name: Some("maxResults"),
                location: Location::Query,
                ..Member::new("MaxResults", &STRING_SHAPE)
            },
            Member {
                wire: "nextToken",
                location_name: Some("nextToken"),
                location: Location::Query,
                ..Member::new("NextToken", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_DEPLOYMENTS_RESPONSE: Schema = Schema {
        name: "GetDeploymentsResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "items",
                location_name: Some("items"),
                ..Member::new("Items", &LIST_OF_DEPLOYMENT)
            },
            Member {
                wire: "nextToken",
                location_name: Some("nextToken"),
                ..Member::new("NextToken", &NEXT_TOKEN)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_INTEGRATION_REQUEST: Schema = Schema {
        name: "GetIntegrationRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "integrationId",
                location_name: Some("integrationId"),
                location: Location::Uri,
                required: true,
                ..Member::new("IntegrationId", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_INTEGRATION_RESULT: Schema = Schema {
        name: "GetIntegrationResult",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "connectionId",
                location_name: Some("connectionId"),
                ..Member::new("ConnectionId", &STRING_WITH_LENGTH_BETWEEN1_AND1024)
            },
            Member {
                wire: "connectionType",
                location_name: Some("connectionType"),
                ..Member::new("ConnectionType", &CONNECTION_TYPE)
            },
            Member {
                wire: "contentHandlingStrategy",
                location_name: Some("contentHandlingStrategy"),
                ..Member::new("ContentHandlingStrategy", &CONTENT_HANDLING_STRATEGY)
            },
            Member {
                wire: "credentialsArn",
                location_name: Some("credentialsArn"),
                ..Member::new("CredentialsArn", &ARN)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "integrationId",
                location_name: Some("integrationId"),
                ..Member::new("IntegrationId", &ID)
            },
            Member {
                wire: "integrationMethod",
                location_name: Some("integrationMethod"),
                ..Member::new("IntegrationMethod", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "integrationResponseSelectionExpression",
                location_name: Some("integrationResponseSelectionExpression"),
                ..Member::new("IntegrationResponseSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "integrationSubtype",
                location_name: Some("integrationSubtype"),
                ..Member::new("IntegrationSubtype", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "integrationType",
                location_name: Some("integrationType"),
                ..Member::new("IntegrationType", &INTEGRATION_TYPE)
            },
            Member {
                wire: "integrationUri",
                location_name: Some("integrationUri"),
                ..Member::new("IntegrationUri", &URI_WITH_LENGTH_BETWEEN1_AND2048)
            },
            Member {
                wire: "passthroughBehavior",
                location_name: Some("passthroughBehavior"),
                ..Member::new("PassthroughBehavior", &PASSTHROUGH_BEHAVIOR)
            },
            Member {
                wire: "payloadFormatVersion",
                location_name: Some("payloadFormatVersion"),
                ..Member::new("PayloadFormatVersion", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &INTEGRATION_PARAMETERS)
            },
            Member {
                wire: "requestTemplates",
                location_name: Some("requestTemplates"),
                ..Member::new("RequestTemplates", &TEMPLATE_MAP)
            },
            Member {
                wire: "responseParameters",
                location_name: Some("responseParameters"),
                ..Member::new("ResponseParameters", &RESPONSE_PARAMETERS)
            },
            Member {
                wire: "templateSelectionExpression",
                location_name: Some("templateSelectionExpression"),
                ..Member::new("TemplateSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "timeoutInMillis",
                location_name: Some("timeoutInMillis"),
                ..Member::new("TimeoutInMillis", &INTEGER_WITH_LENGTH_BETWEEN50_AND30000)
            },
            Member {
                wire: "tlsConfig",
                location_name: Some("tlsConfig"),
                ..Member::new("TlsConfig", &TLS_CONFIG)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_INTEGRATIONS_REQUEST: Schema = Schema {
        name: "GetIntegrationsRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "maxResults",
                location_name: Some("maxResults"),
                location: Location::Query,
                ..Member::new("MaxResults", &STRING_SHAPE)
            },
            Member {
                wire: "nextToken",
                location_name: Some("nextToken"),
                location: Location::Query,
                ..Member::new("NextToken", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_INTEGRATIONS_RESPONSE: Schema = Schema {
        name: "GetIntegrationsResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "items",
                location_name: Some("items"),
                ..Member::new("Items", &LIST_OF_INTEGRATION)
            },
            Member {
                wire: "nextToken",
                location_name: Some("nextToken"),
                ..Member::new("NextToken", &NEXT_TOKEN)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ROUTE_REQUEST: Schema = Schema {
        name: "GetRouteRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "routeId",
                location_name: Some("routeId"),
                location: Location::Uri,
                required: true,
                ..Member::new("RouteId", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_ROUTE_RESULT: Schema = Schema {
        name: "GetRouteResult",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "apiKeyRequired",
                location_name: Some("apiKeyRequired"),
                ..Member::new("ApiKeyRequired", &BOOLEAN)
            },
            Member {
                wire: "authorizationScopes",
                location_name: Some("authorizationScopes"),
                ..Member::new("AuthorizationScopes", &AUTHORIZATION_SCOPES)
            },
            Member {
                wire: "authorizationType",
                location_name: Some("authorizationType"),
                ..Member::new("AuthorizationType", &AUTHORIZATION_TYPE)
            },
            Member {
                wire: "authorizerId",
                location_name: Some("authorizerId"),
                ..Member::new("AuthorizerId", &ID)
            },
            Member {
                wire: "modelSelectionExpression",
                location_name: Some("modelSelectionExpression"),
                ..Member::new("ModelSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "operationName",
                location_name: Some("operationName"),
                ..Member::new("OperationName", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestModels",
                location_name: Some("requestModels"),
                ..Member::new("RequestModels", &ROUTE_MODELS)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &ROUTE_PARAMETERS)
            },
            Member { wire: "routeId", location_name: Some("routeId"), ..Member::new("RouteId", &ID) },
            Member {
                wire: "routeKey",
                location_name: Some("routeKey"),
                ..Member::new("RouteKey", &SELECTION_KEY)
            },
            Member {
                wire: "routeResponseSelectionExpression",
                location_name: Some("routeResponseSelectionExpression"),
                ..Member::new("RouteResponseSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "target",
                location_name: Some("target"),
                ..Member::new("Target", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ROUTES_REQUEST: Schema = Schema {
        name: "GetRoutesRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "maxResults",
                location_name: Some("maxResults"),
                location: Location::Query,
                ..Member::new("MaxResults", &STRING_SHAPE)
            },
            Member {
                wire: "nextToken",
                location_name: Some("nextToken"),
                location: Location::Query,
                ..Member::new("NextToken", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_ROUTES_RESPONSE: Schema = Schema {
        name: "GetRoutesResponse",
        kind: Kind::Structure,
        members: &[
            Member { wire: "items", location_name: Some("items"), ..Member::new("Items", &LIST_OF_ROUTE) },
            Member {
                wire: "nextToken",
                location_name: Some("nextToken"),
                ..Member::new("NextToken", &NEXT_TOKEN)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_STAGE_REQUEST: Schema = Schema {
        name: "GetStageRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "stageName",
                location_name: Some("stageName"),
                location: Location::Uri,
                required: true,
                ..Member::new("StageName", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_STAGE_RESPONSE: Schema = Schema {
        name: "GetStageResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "accessLogSettings",
                location_name: Some("accessLogSettings"),
                ..Member::new("AccessLogSettings", &ACCESS_LOG_SETTINGS)
            },
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "autoDeploy",
                location_name: Some("autoDeploy"),
                ..Member::new("AutoDeploy", &BOOLEAN)
            },
            Member {
                wire: "clientCertificateId",
                location_name: Some("clientCertificateId"),
                ..Member::new("ClientCertificateId", &ID)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "defaultRouteSettings",
                location_name: Some("defaultRouteSettings"),
                ..Member::new("DefaultRouteSettings", &ROUTE_SETTINGS)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                ..Member::new("DeploymentId", &ID)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "lastDeploymentStatusMessage",
                location_name: Some("lastDeploymentStatusMessage"),
                ..Member::new("LastDeploymentStatusMessage", &STRING_SHAPE)
            },
            Member {
                wire: "lastUpdatedDate",
                location_name: Some("lastUpdatedDate"),
                ..Member::new("LastUpdatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "routeSettings",
                location_name: Some("routeSettings"),
                ..Member::new("RouteSettings", &ROUTE_SETTINGS_MAP)
            },
            Member {
                wire: "stageName",
                location_name: Some("stageName"),
                ..Member::new("StageName", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "stageVariables",
                location_name: Some("stageVariables"),
                ..Member::new("StageVariables", &STAGE_VARIABLES_MAP)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_STAGES_REQUEST: Schema = Schema {
        name: "GetStagesRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "maxResults",
                location_name: Some("maxResults"),
                location: Location::Query,
                ..Member::new("MaxResults", &STRING_SHAPE)
            },
            Member {
                wire: "nextToken",
                location_name: Some("nextToken"),
                location: Location::Query,
                ..Member::new("NextToken", &STRING_SHAPE)
            },
        ],
        ..Schema::BASE
    };
    pub static GET_STAGES_RESPONSE: Schema = Schema {
        name: "GetStagesResponse",
        kind: Kind::Structure,
        members: &[
            Member { wire: "items", location_name: Some("items"), ..Member::new("Items", &LIST_OF_STAGE) },
            Member {
                wire: "nextToken",
                location_name: Some("nextToken"),
                ..Member::new("NextToken", &NEXT_TOKEN)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ID: Schema = Schema { name: "Id", kind: Kind::String, ..Schema::BASE };
    pub static IMPORT_API_REQUEST: Schema = Schema {
        name: "ImportApiRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "basepath",
                location_name: Some("basepath"),
                location: Location::Query,
                ..Member::new("Basepath", &STRING_SHAPE)
            },
            Member {
                wire: "body",
                location_name: Some("body"),
                required: true,
                ..Member::new("Body", &STRING_SHAPE)
            },
            Member {
                wire: "failOnWarnings",
                location_name: Some("failOnWarnings"),
                location: Location::Query,
                ..Member::new("FailOnWarnings", &BOOLEAN)
            },
        ],
        ..Schema::BASE
    };
    pub static IMPORT_API_RESPONSE: Schema = Schema {
        name: "ImportApiResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiEndpoint",
                location_name: Some("apiEndpoint"),
                ..Member::new("ApiEndpoint", &STRING_SHAPE)
            },
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member { wire: "apiId", location_name: Some("apiId"), ..Member::new("ApiId", &ID) },
            Member {
                wire: "apiKeySelectionExpression",
                location_name: Some("apiKeySelectionExpression"),
                ..Member::new("ApiKeySelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "corsConfiguration",
                location_name: Some("corsConfiguration"),
                ..Member::new("CorsConfiguration", &CORS)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "disableSchemaValidation",
                location_name: Some("disableSchemaValidation"),
                ..Member::new("DisableSchemaValidation", &BOOLEAN)
            },
            Member {
                wire: "disableExecuteApiEndpoint",
                location_name: Some("disableExecuteApiEndpoint"),
                ..Member::new("DisableExecuteApiEndpoint", &BOOLEAN)
            },
            Member {
                wire: "importInfo",
                location_name: Some("importInfo"),
                ..Member::new("ImportInfo", &LIST_OF_STRING)
            },
            Member {
                wire: "ipAddressType",
                location_name: Some("ipAddressType"),
                ..Member::new("IpAddressType", &IP_ADDRESS_TYPE)
            },
            Member {
                wire: "name",
                location_name: Some("name"),
                ..Member::new("Name", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "protocolType",
                location_name: Some("protocolType"),
                ..Member::new("ProtocolType", &PROTOCOL_TYPE)
            },
            Member {
                wire: "routeSelectionExpression",
                location_name: Some("routeSelectionExpression"),
                ..Member::new("RouteSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
            Member {
                wire: "version",
                location_name: Some("version"),
                ..Member::new("Version", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "warnings",
                location_name: Some("warnings"),
                ..Member::new("Warnings", &LIST_OF_STRING)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGER_WITH_LENGTH_BETWEEN50_AND30000: Schema = Schema {
        name: "IntegerWithLengthBetween50And30000",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(50.0), max: Some(30000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGER_WITH_LENGTH_BETWEEN_MINUS1_AND86400: Schema = Schema {
        name: "IntegerWithLengthBetweenMinus1And86400",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(-1.0), max: Some(86400.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGRATION: Schema = Schema {
        name: "Integration",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "connectionId",
                location_name: Some("connectionId"),
                ..Member::new("ConnectionId", &STRING_WITH_LENGTH_BETWEEN1_AND1024)
            },
            Member {
                wire: "connectionType",
                location_name: Some("connectionType"),
                ..Member::new("ConnectionType", &CONNECTION_TYPE)
            },
            Member {
                wire: "contentHandlingStrategy",
                location_name: Some("contentHandlingStrategy"),
                ..Member::new("ContentHandlingStrategy", &CONTENT_HANDLING_STRATEGY)
            },
            Member {
                wire: "credentialsArn",
                location_name: Some("credentialsArn"),
                ..Member::new("CredentialsArn", &ARN)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "integrationId",
                location_name: Some("integrationId"),
                ..Member::new("IntegrationId", &ID)
            },
            Member {
                wire: "integrationMethod",
                location_name: Some("integrationMethod"),
                ..Member::new("IntegrationMethod", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "integrationResponseSelectionExpression",
                location_name: Some("integrationResponseSelectionExpression"),
                ..Member::new("IntegrationResponseSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "integrationSubtype",
                location_name: Some("integrationSubtype"),
                ..Member::new("IntegrationSubtype", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "integrationType",
                location_name: Some("integrationType"),
                ..Member::new("IntegrationType", &INTEGRATION_TYPE)
            },
            Member {
                wire: "integrationUri",
                location_name: Some("integrationUri"),
                ..Member::new("IntegrationUri", &URI_WITH_LENGTH_BETWEEN1_AND2048)
            },
            Member {
                wire: "passthroughBehavior",
                location_name: Some("passthroughBehavior"),
                ..Member::new("PassthroughBehavior", &PASSTHROUGH_BEHAVIOR)
            },
            Member {
                wire: "payloadFormatVersion",
                location_name: Some("payloadFormatVersion"),
                ..Member::new("PayloadFormatVersion", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &INTEGRATION_PARAMETERS)
            },
            Member {
                wire: "requestTemplates",
                location_name: Some("requestTemplates"),
                ..Member::new("RequestTemplates", &TEMPLATE_MAP)
            },
            Member {
                wire: "responseParameters",
                location_name: Some("responseParameters"),
                ..Member::new("ResponseParameters", &RESPONSE_PARAMETERS)
            },
            Member {
                wire: "templateSelectionExpression",
                location_name: Some("templateSelectionExpression"),
                ..Member::new("TemplateSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "timeoutInMillis",
                location_name: Some("timeoutInMillis"),
                ..Member::new("TimeoutInMillis", &INTEGER_WITH_LENGTH_BETWEEN50_AND30000)
            },
            Member {
                wire: "tlsConfig",
                location_name: Some("tlsConfig"),
                ..Member::new("TlsConfig", &TLS_CONFIG)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGRATION_PARAMETERS: Schema = Schema {
        name: "IntegrationParameters",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &STRING_WITH_LENGTH_BETWEEN1_AND512) },
        ],
        ..Schema::BASE
    };
    pub static INTEGRATION_TYPE: Schema = Schema {
        name: "IntegrationType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["AWS", "HTTP", "MOCK", "HTTP_PROXY", "AWS_PROXY"],
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
    pub static LOGGING_LEVEL: Schema = Schema {
        name: "LoggingLevel",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ERROR", "INFO", "OFF"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NEXT_TOKEN: Schema = Schema { name: "NextToken", kind: Kind::String, ..Schema::BASE };
    pub static NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "NotFoundException",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "message",
                location_name: Some("message"),
                ..Member::new("Message", &STRING_SHAPE)
            },
            Member {
                wire: "resourceType",
                location_name: Some("resourceType"),
                ..Member::new("ResourceType", &STRING_SHAPE)
            },
        ],
        fault: Some(FaultSchema { code: None, status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static PARAMETER_CONSTRAINTS: Schema = Schema {
        name: "ParameterConstraints",
        kind: Kind::Structure,
        members: &[Member {
            wire: "required",
            location_name: Some("required"),
            ..Member::new("Required", &BOOLEAN)
        }],
        ..Schema::BASE
    };
    pub static PASSTHROUGH_BEHAVIOR: Schema = Schema {
        name: "PassthroughBehavior",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["WHEN_NO_MATCH", "NEVER", "WHEN_NO_TEMPLATES"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PROTOCOL_TYPE: Schema = Schema {
        name: "ProtocolType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["WEBSOCKET", "HTTP"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REIMPORT_API_REQUEST: Schema = Schema {
        name: "ReimportApiRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "basepath",
                location_name: Some("basepath"),
                location: Location::Query,
                ..Member::new("Basepath", &STRING_SHAPE)
            },
            Member {
                wire: "body",
                location_name: Some("body"),
                required: true,
                ..Member::new("Body", &STRING_SHAPE)
            },
            Member {
                wire: "failOnWarnings",
                location_name: Some("failOnWarnings"),
                location: Location::Query,
                ..Member::new("FailOnWarnings", &BOOLEAN)
            },
        ],
        ..Schema::BASE
    };
    pub static REIMPORT_API_RESPONSE: Schema = Schema {
        name: "ReimportApiResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiEndpoint",
                location_name: Some("apiEndpoint"),
                ..Member::new("ApiEndpoint", &STRING_SHAPE)
            },
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member { wire: "apiId", location_name: Some("apiId"), ..Member::new("ApiId", &ID) },
            Member {
                wire: "apiKeySelectionExpression",
                location_name: Some("apiKeySelectionExpression"),
                ..Member::new("ApiKeySelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "corsConfiguration",
                location_name: Some("corsConfiguration"),
                ..Member::new("CorsConfiguration", &CORS)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "disableSchemaValidation",
                location_name: Some("disableSchemaValidation"),
                ..Member::new("DisableSchemaValidation", &BOOLEAN)
            },
            Member {
                wire: "disableExecuteApiEndpoint",
                location_name: Some("disableExecuteApiEndpoint"),
                ..Member::new("DisableExecuteApiEndpoint", &BOOLEAN)
            },
            Member {
                wire: "importInfo",
                location_name: Some("importInfo"),
                ..Member::new("ImportInfo", &LIST_OF_STRING)
            },
            Member {
                wire: "ipAddressType",
                location_name: Some("ipAddressType"),
                ..Member::new("IpAddressType", &IP_ADDRESS_TYPE)
            },
            Member {
                wire: "name",
                location_name: Some("name"),
                ..Member::new("Name", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "protocolType",
                location_name: Some("protocolType"),
                ..Member::new("ProtocolType", &PROTOCOL_TYPE)
            },
            Member {
                wire: "routeSelectionExpression",
                location_name: Some("routeSelectionExpression"),
                ..Member::new("RouteSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
            Member {
                wire: "version",
                location_name: Some("version"),
                ..Member::new("Version", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "warnings",
                location_name: Some("warnings"),
                ..Member::new("Warnings", &LIST_OF_STRING)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESPONSE_PARAMETERS: Schema = Schema {
        name: "ResponseParameters",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &INTEGRATION_PARAMETERS) },
        ],
        ..Schema::BASE
    };
    pub static ROUTE: Schema = Schema {
        name: "Route",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "apiKeyRequired",
                location_name: Some("apiKeyRequired"),
                ..Member::new("ApiKeyRequired", &BOOLEAN)
            },
            Member {
                wire: "authorizationScopes",
                location_name: Some("authorizationScopes"),
                ..Member::new("AuthorizationScopes", &AUTHORIZATION_SCOPES)
            },
            Member {
                wire: "authorizationType",
                location_name: Some("authorizationType"),
                ..Member::new("AuthorizationType", &AUTHORIZATION_TYPE)
            },
            Member {
                wire: "authorizerId",
                location_name: Some("authorizerId"),
                ..Member::new("AuthorizerId", &ID)
            },
            Member {
                wire: "modelSelectionExpression",
                location_name: Some("modelSelectionExpression"),
                ..Member::new("ModelSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "operationName",
                location_name: Some("operationName"),
                ..Member::new("OperationName", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestModels",
                location_name: Some("requestModels"),
                ..Member::new("RequestModels", &ROUTE_MODELS)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &ROUTE_PARAMETERS)
            },
            Member { wire: "routeId", location_name: Some("routeId"), ..Member::new("RouteId", &ID) },
            Member {
                wire: "routeKey",
                location_name: Some("routeKey"),
                required: true,
                ..Member::new("RouteKey", &SELECTION_KEY)
            },
            Member {
                wire: "routeResponseSelectionExpression",
                location_name: Some("routeResponseSelectionExpression"),
                ..Member::new("RouteResponseSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "target",
                location_name: Some("target"),
                ..Member::new("Target", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROUTE_MODELS: Schema = Schema {
        name: "RouteModels",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &STRING_WITH_LENGTH_BETWEEN1_AND128) },
        ],
        ..Schema::BASE
    };
    pub static ROUTE_PARAMETERS: Schema = Schema {
        name: "RouteParameters",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &PARAMETER_CONSTRAINTS) },
        ],
        ..Schema::BASE
    };
    pub static ROUTE_SETTINGS: Schema = Schema {
        name: "RouteSettings",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "dataTraceEnabled",
                location_name: Some("dataTraceEnabled"),
                ..Member::new("DataTraceEnabled", &BOOLEAN)
            },
            Member {
                wire: "detailedMetricsEnabled",
                location_name: Some("detailedMetricsEnabled"),
                ..Member::new("DetailedMetricsEnabled", &BOOLEAN)
            },
            Member {
                wire: "loggingLevel",
                location_name: Some("loggingLevel"),
                ..Member::new("LoggingLevel", &LOGGING_LEVEL)
            },
            Member {
                wire: "throttlingBurstLimit",
                location_name: Some("throttlingBurstLimit"),
                ..Member::new("ThrottlingBurstLimit", &INTEGER)
            },
            Member {
                wire: "throttlingRateLimit",
                location_name: Some("throttlingRateLimit"),
                ..Member::new("ThrottlingRateLimit", &DOUBLE)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROUTE_SETTINGS_MAP: Schema = Schema {
        name: "RouteSettingsMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &ROUTE_SETTINGS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SELECTION_EXPRESSION: Schema =
        Schema { name: "SelectionExpression", kind: Kind::String, ..Schema::BASE };
    pub static SELECTION_KEY: Schema = Schema { name: "SelectionKey", kind: Kind::String, ..Schema::BASE };
    pub static STAGE: Schema = Schema {
        name: "Stage",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "accessLogSettings",
                location_name: Some("accessLogSettings"),
                ..Member::new("AccessLogSettings", &ACCESS_LOG_SETTINGS)
            },
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "autoDeploy",
                location_name: Some("autoDeploy"),
                ..Member::new("AutoDeploy", &BOOLEAN)
            },
            Member {
                wire: "clientCertificateId",
                location_name: Some("clientCertificateId"),
                ..Member::new("ClientCertificateId", &ID)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "defaultRouteSettings",
                location_name: Some("defaultRouteSettings"),
                ..Member::new("DefaultRouteSettings", &ROUTE_SETTINGS)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                ..Member::new("DeploymentId", &ID)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "lastDeploymentStatusMessage",
                location_name: Some("lastDeploymentStatusMessage"),
                ..Member::new("LastDeploymentStatusMessage", &STRING_SHAPE)
            },
            Member {
                wire: "lastUpdatedDate",
                location_name: Some("lastUpdatedDate"),
                ..Member::new("LastUpdatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "routeSettings",
                location_name: Some("routeSettings"),
                ..Member::new("RouteSettings", &ROUTE_SETTINGS_MAP)
            },
            Member {
                wire: "stageName",
                location_name: Some("stageName"),
                required: true,
                ..Member::new("StageName", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "stageVariables",
                location_name: Some("stageVariables"),
                ..Member::new("StageVariables", &STAGE_VARIABLES_MAP)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STAGE_VARIABLES_MAP: Schema = Schema {
        name: "StageVariablesMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &STRING_WITH_LENGTH_BETWEEN0_AND2048) },
        ],
        ..Schema::BASE
    };
    pub static STRING_WITH_LENGTH_BETWEEN0_AND1024: Schema =
        Schema { name: "StringWithLengthBetween0And1024", kind: Kind::String, ..Schema::BASE };
    pub static STRING_WITH_LENGTH_BETWEEN0_AND2048: Schema =
        Schema { name: "StringWithLengthBetween0And2048", kind: Kind::String, ..Schema::BASE };
    pub static STRING_WITH_LENGTH_BETWEEN0_AND32_K: Schema =
        Schema { name: "StringWithLengthBetween0And32K", kind: Kind::String, ..Schema::BASE };
    pub static STRING_WITH_LENGTH_BETWEEN1_AND1024: Schema =
        Schema { name: "StringWithLengthBetween1And1024", kind: Kind::String, ..Schema::BASE };
    pub static STRING_WITH_LENGTH_BETWEEN1_AND128: Schema =
        Schema { name: "StringWithLengthBetween1And128", kind: Kind::String, ..Schema::BASE };
    pub static STRING_WITH_LENGTH_BETWEEN1_AND1600: Schema =
        Schema { name: "StringWithLengthBetween1And1600", kind: Kind::String, ..Schema::BASE };
    pub static STRING_WITH_LENGTH_BETWEEN1_AND512: Schema =
        Schema { name: "StringWithLengthBetween1And512", kind: Kind::String, ..Schema::BASE };
    pub static STRING_WITH_LENGTH_BETWEEN1_AND64: Schema =
        Schema { name: "StringWithLengthBetween1And64", kind: Kind::String, ..Schema::BASE };
    pub static TAGS: Schema = Schema {
        name: "Tags",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &STRING_WITH_LENGTH_BETWEEN1_AND1600) },
        ],
        ..Schema::BASE
    };
    pub static TEMPLATE_MAP: Schema = Schema {
        name: "TemplateMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &STRING_WITH_LENGTH_BETWEEN0_AND32_K) },
        ],
        ..Schema::BASE
    };
    pub static TLS_CONFIG: Schema = Schema {
        name: "TlsConfig",
        kind: Kind::Structure,
        members: &[Member {
            wire: "serverNameToVerify",
            location_name: Some("serverNameToVerify"),
            ..Member::new("ServerNameToVerify", &STRING_WITH_LENGTH_BETWEEN1_AND512)
        }],
        ..Schema::BASE
    };
    pub static TLS_CONFIG_INPUT: Schema = Schema {
        name: "TlsConfigInput",
        kind: Kind::Structure,
        members: &[Member {
            wire: "serverNameToVerify",
            location_name: Some("serverNameToVerify"),
            ..Member::new("ServerNameToVerify", &STRING_WITH_LENGTH_BETWEEN1_AND512)
        }],
        ..Schema::BASE
    };
    pub static TOO_MANY_REQUESTS_EXCEPTION: Schema = Schema {
        name: "TooManyRequestsException",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "limitType",
                location_name: Some("limitType"),
                ..Member::new("LimitType", &STRING_SHAPE)
            },
            Member {
                wire: "message",
                location_name: Some("message"),
                ..Member::new("Message", &STRING_SHAPE)
            },
        ],
        fault: Some(FaultSchema { code: None, status: 429, namespace: None }),
        ..Schema::BASE
    };
    pub static UPDATE_API_REQUEST: Schema = Schema {
        name: "UpdateApiRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "apiKeySelectionExpression",
                location_name: Some("apiKeySelectionExpression"),
                ..Member::new("ApiKeySelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "corsConfiguration",
                location_name: Some("corsConfiguration"),
                ..Member::new("CorsConfiguration", &CORS)
            },
            Member {
                wire: "credentialsArn",
                location_name: Some("credentialsArn"),
                ..Member::new("CredentialsArn", &ARN)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "disableSchemaValidation",
                location_name: Some("disableSchemaValidation"),
                ..Member::new("DisableSchemaValidation", &BOOLEAN)
            },
            Member {
                wire: "disableExecuteApiEndpoint",
                location_name: Some("disableExecuteApiEndpoint"),
                ..Member::new("DisableExecuteApiEndpoint", &BOOLEAN)
            },
            Member {
                wire: "ipAddressType",
                location_name: Some("ipAddressType"),
                ..Member::new("IpAddressType", &IP_ADDRESS_TYPE)
            },
            Member {
                wire: "name",
                location_name: Some("name"),
                ..Member::new("Name", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "routeKey",
                location_name: Some("routeKey"),
                ..Member::new("RouteKey", &SELECTION_KEY)
            },
            Member {
                wire: "routeSelectionExpression",
                location_name: Some("routeSelectionExpression"),
                ..Member::new("RouteSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "target",
                location_name: Some("target"),
                ..Member::new("Target", &URI_WITH_LENGTH_BETWEEN1_AND2048)
            },
            Member {
                wire: "version",
                location_name: Some("version"),
                ..Member::new("Version", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_API_RESPONSE: Schema = Schema {
        name: "UpdateApiResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiEndpoint",
                location_name: Some("apiEndpoint"),
                ..Member::new("ApiEndpoint", &STRING_SHAPE)
            },
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member { wire: "apiId", location_name: Some("apiId"), ..Member::new("ApiId", &ID) },
            Member {
                wire: "apiKeySelectionExpression",
                location_name: Some("apiKeySelectionExpression"),
                ..Member::new("ApiKeySelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "corsConfiguration",
                location_name: Some("corsConfiguration"),
                ..Member::new("CorsConfiguration", &CORS)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "disableSchemaValidation",
                location_name: Some("disableSchemaValidation"),
                ..Member::new("DisableSchemaValidation", &BOOLEAN)
            },
            Member {
                wire: "disableExecuteApiEndpoint",
                location_name: Some("disableExecuteApiEndpoint"),
                ..Member::new("DisableExecuteApiEndpoint", &BOOLEAN)
            },
            Member {
                wire: "importInfo",
                location_name: Some("importInfo"),
                ..Member::new("ImportInfo", &LIST_OF_STRING)
            },
            Member {
                wire: "ipAddressType",
                location_name: Some("ipAddressType"),
                ..Member::new("IpAddressType", &IP_ADDRESS_TYPE)
            },
            Member {
                wire: "name",
                location_name: Some("name"),
                ..Member::new("Name", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "protocolType",
                location_name: Some("protocolType"),
                ..Member::new("ProtocolType", &PROTOCOL_TYPE)
            },
            Member {
                wire: "routeSelectionExpression",
                location_name: Some("routeSelectionExpression"),
                ..Member::new("RouteSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
            Member {
                wire: "version",
                location_name: Some("version"),
                ..Member::new("Version", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "warnings",
                location_name: Some("warnings"),
                ..Member::new("Warnings", &LIST_OF_STRING)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_INTEGRATION_REQUEST: Schema = Schema {
        name: "UpdateIntegrationRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "connectionId",
                location_name: Some("connectionId"),
                ..Member::new("ConnectionId", &STRING_WITH_LENGTH_BETWEEN1_AND1024)
            },
            Member {
                wire: "connectionType",
                location_name: Some("connectionType"),
                ..Member::new("ConnectionType", &CONNECTION_TYPE)
            },
            Member {
                wire: "contentHandlingStrategy",
                location_name: Some("contentHandlingStrategy"),
                ..Member::new("ContentHandlingStrategy", &CONTENT_HANDLING_STRATEGY)
            },
            Member {
                wire: "credentialsArn",
                location_name: Some("credentialsArn"),
                ..Member::new("CredentialsArn", &ARN)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "integrationId",
                location_name: Some("integrationId"),
                location: Location::Uri,
                required: true,
                ..Member::new("IntegrationId", &STRING_SHAPE)
            },
            Member {
                wire: "integrationMethod",
                location_name: Some("integrationMethod"),
                ..Member::new("IntegrationMethod", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "integrationSubtype",
                location_name: Some("integrationSubtype"),
                ..Member::new("IntegrationSubtype", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "integrationType",
                location_name: Some("integrationType"),
                ..Member::new("IntegrationType", &INTEGRATION_TYPE)
            },
            Member {
                wire: "integrationUri",
                location_name: Some("integrationUri"),
                ..Member::new("IntegrationUri", &URI_WITH_LENGTH_BETWEEN1_AND2048)
            },
            Member {
                wire: "passthroughBehavior",
                location_name: Some("passthroughBehavior"),
                ..Member::new("PassthroughBehavior", &PASSTHROUGH_BEHAVIOR)
            },
            Member {
                wire: "payloadFormatVersion",
                location_name: Some("payloadFormatVersion"),
                ..Member::new("PayloadFormatVersion", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &INTEGRATION_PARAMETERS)
            },
            Member {
                wire: "requestTemplates",
                location_name: Some("requestTemplates"),
                ..Member::new("RequestTemplates", &TEMPLATE_MAP)
            },
            Member {
                wire: "responseParameters",
                location_name: Some("responseParameters"),
                ..Member::new("ResponseParameters", &RESPONSE_PARAMETERS)
            },
            Member {
                wire: "templateSelectionExpression",
                location_name: Some("templateSelectionExpression"),
                ..Member::new("TemplateSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "timeoutInMillis",
                location_name: Some("timeoutInMillis"),
                ..Member::new("TimeoutInMillis", &INTEGER_WITH_LENGTH_BETWEEN50_AND30000)
            },
            Member {
                wire: "tlsConfig",
                location_name: Some("tlsConfig"),
                ..Member::new("TlsConfig", &TLS_CONFIG_INPUT)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_INTEGRATION_RESULT: Schema = Schema {
        name: "UpdateIntegrationResult",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "connectionId",
                location_name: Some("connectionId"),
                ..Member::new("ConnectionId", &STRING_WITH_LENGTH_BETWEEN1_AND1024)
            },
            Member {
                wire: "connectionType",
                location_name: Some("connectionType"),
                ..Member::new("ConnectionType", &CONNECTION_TYPE)
            },
            Member {
                wire: "contentHandlingStrategy",
                location_name: Some("contentHandlingStrategy"),
                ..Member::new("ContentHandlingStrategy", &CONTENT_HANDLING_STRATEGY)
            },
            Member {
                wire: "credentialsArn",
                location_name: Some("credentialsArn"),
                ..Member::new("CredentialsArn", &ARN)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "integrationId",
                location_name: Some("integrationId"),
                ..Member::new("IntegrationId", &ID)
            },
            Member {
                wire: "integrationMethod",
                location_name: Some("integrationMethod"),
                ..Member::new("IntegrationMethod", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "integrationResponseSelectionExpression",
                location_name: Some("integrationResponseSelectionExpression"),
                ..Member::new("IntegrationResponseSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "integrationSubtype",
                location_name: Some("integrationSubtype"),
                ..Member::new("IntegrationSubtype", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "integrationType",
                location_name: Some("integrationType"),
                ..Member::new("IntegrationType", &INTEGRATION_TYPE)
            },
            Member {
                wire: "integrationUri",
                location_name: Some("integrationUri"),
                ..Member::new("IntegrationUri", &URI_WITH_LENGTH_BETWEEN1_AND2048)
            },
            Member {
                wire: "passthroughBehavior",
                location_name: Some("passthroughBehavior"),
                ..Member::new("PassthroughBehavior", &PASSTHROUGH_BEHAVIOR)
            },
            Member {
                wire: "payloadFormatVersion",
                location_name: Some("payloadFormatVersion"),
                ..Member::new("PayloadFormatVersion", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &INTEGRATION_PARAMETERS)
            },
            Member {
                wire: "requestTemplates",
                location_name: Some("requestTemplates"),
                ..Member::new("RequestTemplates", &TEMPLATE_MAP)
            },
            Member {
                wire: "responseParameters",
                location_name: Some("responseParameters"),
                ..Member::new("ResponseParameters", &RESPONSE_PARAMETERS)
            },
            Member {
                wire: "templateSelectionExpression",
                location_name: Some("templateSelectionExpression"),
                ..Member::new("TemplateSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "timeoutInMillis",
                location_name: Some("timeoutInMillis"),
                ..Member::new("TimeoutInMillis", &INTEGER_WITH_LENGTH_BETWEEN50_AND30000)
            },
            Member {
                wire: "tlsConfig",
                location_name: Some("tlsConfig"),
                ..Member::new("TlsConfig", &TLS_CONFIG)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ROUTE_REQUEST: Schema = Schema {
        name: "UpdateRouteRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "apiKeyRequired",
                location_name: Some("apiKeyRequired"),
                ..Member::new("ApiKeyRequired", &BOOLEAN)
            },
            Member {
                wire: "authorizationScopes",
                location_name: Some("authorizationScopes"),
                ..Member::new("AuthorizationScopes", &AUTHORIZATION_SCOPES)
            },
            Member {
                wire: "authorizationType",
                location_name: Some("authorizationType"),
                ..Member::new("AuthorizationType", &AUTHORIZATION_TYPE)
            },
            Member {
                wire: "authorizerId",
                location_name: Some("authorizerId"),
                ..Member::new("AuthorizerId", &ID)
            },
            Member {
                wire: "modelSelectionExpression",
                location_name: Some("modelSelectionExpression"),
                ..Member::new("ModelSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "operationName",
                location_name: Some("operationName"),
                ..Member::new("OperationName", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestModels",
                location_name: Some("requestModels"),
                ..Member::new("RequestModels", &ROUTE_MODELS)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &ROUTE_PARAMETERS)
            },
            Member {
                wire: "routeId",
                location_name: Some("routeId"),
                location: Location::Uri,
                required: true,
                ..Member::new("RouteId", &STRING_SHAPE)
            },
            Member {
                wire: "routeKey",
                location_name: Some("routeKey"),
                ..Member::new("RouteKey", &SELECTION_KEY)
            },
            Member {
                wire: "routeResponseSelectionExpression",
                location_name: Some("routeResponseSelectionExpression"),
                ..Member::new("RouteResponseSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "target",
                location_name: Some("target"),
                ..Member::new("Target", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ROUTE_RESULT: Schema = Schema {
        name: "UpdateRouteResult",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "apiKeyRequired",
                location_name: Some("apiKeyRequired"),
                ..Member::new("ApiKeyRequired", &BOOLEAN)
            },
            Member {
                wire: "authorizationScopes",
                location_name: Some("authorizationScopes"),
                ..Member::new("AuthorizationScopes", &AUTHORIZATION_SCOPES)
            },
            Member {
                wire: "authorizationType",
                location_name: Some("authorizationType"),
                ..Member::new("AuthorizationType", &AUTHORIZATION_TYPE)
            },
            Member {
                wire: "authorizerId",
                location_name: Some("authorizerId"),
                ..Member::new("AuthorizerId", &ID)
            },
            Member {
                wire: "modelSelectionExpression",
                location_name: Some("modelSelectionExpression"),
                ..Member::new("ModelSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "operationName",
                location_name: Some("operationName"),
                ..Member::new("OperationName", &STRING_WITH_LENGTH_BETWEEN1_AND64)
            },
            Member {
                wire: "requestModels",
                location_name: Some("requestModels"),
                ..Member::new("RequestModels", &ROUTE_MODELS)
            },
            Member {
                wire: "requestParameters",
                location_name: Some("requestParameters"),
                ..Member::new("RequestParameters", &ROUTE_PARAMETERS)
            },
            Member { wire: "routeId", location_name: Some("routeId"), ..Member::new("RouteId", &ID) },
            Member {
                wire: "routeKey",
                location_name: Some("routeKey"),
                ..Member::new("RouteKey", &SELECTION_KEY)
            },
            Member {
                wire: "routeResponseSelectionExpression",
                location_name: Some("routeResponseSelectionExpression"),
                ..Member::new("RouteResponseSelectionExpression", &SELECTION_EXPRESSION)
            },
            Member {
                wire: "target",
                location_name: Some("target"),
                ..Member::new("Target", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_STAGE_REQUEST: Schema = Schema {
        name: "UpdateStageRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "accessLogSettings",
                location_name: Some("accessLogSettings"),
                ..Member::new("AccessLogSettings", &ACCESS_LOG_SETTINGS)
            },
            Member {
                wire: "apiId",
                location_name: Some("apiId"),
                location: Location::Uri,
                required: true,
                ..Member::new("ApiId", &STRING_SHAPE)
            },
            Member {
                wire: "autoDeploy",
                location_name: Some("autoDeploy"),
                ..Member::new("AutoDeploy", &BOOLEAN)
            },
            Member {
                wire: "clientCertificateId",
                location_name: Some("clientCertificateId"),
                ..Member::new("ClientCertificateId", &ID)
            },
            Member {
                wire: "defaultRouteSettings",
                location_name: Some("defaultRouteSettings"),
                ..Member::new("DefaultRouteSettings", &ROUTE_SETTINGS)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                ..Member::new("DeploymentId", &ID)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "routeSettings",
                location_name: Some("routeSettings"),
                ..Member::new("RouteSettings", &ROUTE_SETTINGS_MAP)
            },
            Member {
                wire: "stageName",
                location_name: Some("stageName"),
                location: Location::Uri,
                required: true,
                ..Member::new("StageName", &STRING_SHAPE)
            },
            Member {
                wire: "stageVariables",
                location_name: Some("stageVariables"),
                ..Member::new("StageVariables", &STAGE_VARIABLES_MAP)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_STAGE_RESPONSE: Schema = Schema {
        name: "UpdateStageResponse",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "accessLogSettings",
                location_name: Some("accessLogSettings"),
                ..Member::new("AccessLogSettings", &ACCESS_LOG_SETTINGS)
            },
            Member {
                wire: "apiGatewayManaged",
                location_name: Some("apiGatewayManaged"),
                ..Member::new("ApiGatewayManaged", &BOOLEAN)
            },
            Member {
                wire: "autoDeploy",
                location_name: Some("autoDeploy"),
                ..Member::new("AutoDeploy", &BOOLEAN)
            },
            Member {
                wire: "clientCertificateId",
                location_name: Some("clientCertificateId"),
                ..Member::new("ClientCertificateId", &ID)
            },
            Member {
                wire: "createdDate",
                location_name: Some("createdDate"),
                ..Member::new("CreatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "defaultRouteSettings",
                location_name: Some("defaultRouteSettings"),
                ..Member::new("DefaultRouteSettings", &ROUTE_SETTINGS)
            },
            Member {
                wire: "deploymentId",
                location_name: Some("deploymentId"),
                ..Member::new("DeploymentId", &ID)
            },
            Member {
                wire: "description",
                location_name: Some("description"),
                ..Member::new("Description", &STRING_WITH_LENGTH_BETWEEN0_AND1024)
            },
            Member {
                wire: "lastDeploymentStatusMessage",
                location_name: Some("lastDeploymentStatusMessage"),
                ..Member::new("LastDeploymentStatusMessage", &STRING_SHAPE)
            },
            Member {
                wire: "lastUpdatedDate",
                location_name: Some("lastUpdatedDate"),
                ..Member::new("LastUpdatedDate", &TIMESTAMP_ISO8601)
            },
            Member {
                wire: "routeSettings",
                location_name: Some("routeSettings"),
                ..Member::new("RouteSettings", &ROUTE_SETTINGS_MAP)
            },
            Member {
                wire: "stageName",
                location_name: Some("stageName"),
                ..Member::new("StageName", &STRING_WITH_LENGTH_BETWEEN1_AND128)
            },
            Member {
                wire: "stageVariables",
                location_name: Some("stageVariables"),
                ..Member::new("StageVariables", &STAGE_VARIABLES_MAP)
            },
            Member { wire: "tags", location_name: Some("tags"), ..Member::new("Tags", &TAGS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static URI_WITH_LENGTH_BETWEEN1_AND2048: Schema =
        Schema { name: "UriWithLengthBetween1And2048", kind: Kind::String, ..Schema::BASE };
    pub static BOOLEAN: Schema = Schema { name: "__boolean", kind: Kind::Boolean, ..Schema::BASE };
    pub static DOUBLE: Schema = Schema { name: "__double", kind: Kind::Double, ..Schema::BASE };
    pub static INTEGER: Schema = Schema { name: "__integer", kind: Kind::Integer, ..Schema::BASE };
    pub static LIST_OF_API: Schema = Schema {
        name: "__listOfApi",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &API) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_OF_DEPLOYMENT: Schema = Schema {
        name: "__listOfDeployment",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DEPLOYMENT) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_OF_INTEGRATION: Schema = Schema {
        name: "__listOfIntegration",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &INTEGRATION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_OF_ROUTE: Schema = Schema {
        name: "__listOfRoute",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ROUTE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_OF_STAGE: Schema = Schema {
        name: "__listOfStage",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STAGE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_OF_STRING: Schema = Schema {
        name: "__listOf__string",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static STRING_SHAPE: Schema = Schema { name: "__string", kind: Kind::String, ..Schema::BASE };
    pub static TIMESTAMP_ISO8601: Schema = Schema {
        name: "__timestampIso8601",
        kind: Kind::Timestamp,
        timestamp: Some(TimestampFormat::Iso8601),
        ..Schema::BASE
    };
}
