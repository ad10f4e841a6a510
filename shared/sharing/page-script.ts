/**
 * All that runs on a shared page: asks for a way into WeChat, and shows the button once there is one. Within WeChat itself
 * such a link leads nowhere, so that nothing is asked there. Constant, because the page allows this script alone, by its hash.
 */
export const pageScript = `(function(){var id=(location.pathname.match(/[a-z2-7]{10}$/)||[])[0],link=document.getElementById('way-in');if(!id||!link||/MicroMessenger/i.test(navigator.userAgent)||!window.fetch)return;fetch('../v1/functions/api',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({name:'sharing.wayIn',input:{shortId:id}})}).then(function(answer){return answer.json()}).then(function(answer){if(answer.ok){link.href=answer.value.scheme;link.hidden=false}}).catch(function(){})})()`

/** SHA-256 of the script, base64. */
export const pageScriptHash = 'Yc2P5P69nR6QBZesGsvyclitNJNZEIVxQ0esoLPqmr8='
