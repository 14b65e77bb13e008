import { type Brand, brand } from './brand.js';

/** Of money, and of the services whose accounts are worth some. */
export const moneyBrands: readonly Brand[] = [
  brand('Telegram', {
    own: 'telegram',
    domains: 'telegram.org telegram.me telegram.dog telegram.com t.me telegra.ph tdesktop.com',
  }),
  brand('WhatsApp', {
    own: 'whatsapp',
    domains: 'whatsapp.com whatsapp.net wa.me',
    everywhere: 'whatsapp',
  }),
  brand('Instagram', {
    own: 'instagram',
    domains: 'instagram.com cdninstagram.com instagr.am ig.me',
    everywhere: 'instagram',
  }),
  brand('Facebook', {
    own: 'facebook',
    domains: 'facebook.com facebook.net fb.com fb.me fbcdn.net messenger.com meta.com fb.watch',
    everywhere: 'facebook',
  }),
  brand('YouTube', {
    own: 'youtube',
    domains:
      'youtube.com youtu.be youtube-nocookie.com ytimg.com youtubekids.com youtubeeducation.com',
    everywhere: 'youtube',
  }),
  brand('TikTok', {
    own: 'tiktok~0.25',
    domains: 'tiktok.com tiktokcdn.com tiktokv.com',
    everywhere: 'tiktok',
  }),
  brand('Snapchat', { own: 'snapchat', domains: 'snapchat.com snap.com sc-cdn.net' }),
  brand('Spotify', {
    own: 'spotify',
    domains: 'spotify.com spotifycdn.com scdn.co spoti.fi',
    everywhere: 'spotify',
  }),
  brand('Netflix', {
    own: 'netflix',
    domains: 'netflix.com netflix.net nflxext.com nflximg.net nflxvideo.net netflixtechblog.com',
    everywhere: 'netflix',
  }),
  brand('Google', {
    own: 'google',
    common: 'gmail',
    domains: `google.com gmail.com googlemail.com googleapis.com googleusercontent.com gstatic.com
      withgoogle.com googleblog.com googlesource.com googlevideo.com googletagmanager.com
      google-analytics.com googleadservices.com googlesyndication.com goo.gl g.co google.org google.dev`,
    everywhere: 'google',
  }),
  brand('Apple', {
    common: 'apple icloud itunes',
    domains: 'apple.com icloud.com itunes.com me.com mzstatic.com apple.news icloud-content.com',
    everywhere: 'apple',
  }),
  brand('Microsoft', {
    own: 'microsoft',
    common: 'outlook office365 xbox',
    domains: `microsoft.com microsoftonline.com live.com outlook.com office.com office365.com xbox.com
      windows.com azure.com msn.com aka.ms microsoft365.com microsoftedge.com`,
    everywhere: 'microsoft',
  }),
  brand('Amazon', {
    common: 'amazon',
    domains:
      'amazon.com amazonaws.com amazonaws.com.cn media-amazon.com primevideo.com amazon.dev amazongames.com',
    everywhere: 'amazon',
  }),
  brand('PayPal', {
    own: 'paypal',
    domains: 'paypal.com paypal.me paypalobjects.com paypal-community.com',
    everywhere: 'paypal',
  }),
  brand('GitHub', {
    own: 'github',
    domains:
      'github.com github.blog githubusercontent.com githubassets.com githubstatus.com github.dev',
    everywhere: 'github',
  }),
  brand('OpenAI', {
    own: 'openai~0.25 chatgpt',
    domains: 'openai.com chatgpt.com oaiusercontent.com sora.com',
    everywhere: 'openai',
  }),
  brand('Twitter', {
    own: 'twitter',
    domains: 'twitter.com x.com t.co twimg.com',
    everywhere: 'twitter',
  }),
  brand('LinkedIn', {
    own: 'linkedin',
    domains: 'linkedin.com licdn.com lnkd.in',
    everywhere: 'linkedin',
  }),
  brand('Binance', {
    own: 'binance',
    domains: 'binance.com binance.org binance.us binance.vision bnbchain.org binance.info',
    everywhere: 'binance',
  }),
  brand('Coinbase', { own: 'coinbase', domains: 'coinbase.com base.org cb.me' }),
  brand('MetaMask', { own: 'metamask', domains: 'metamask.io consensys.io metamask.app.link' }),
  brand('OpenSea', { own: 'opensea~0.25', domains: 'opensea.io opensea.pro seadn.io' }),
  brand('Wallets', {
    own: 'trustwallet ledgerlive ledgerwallet walletconnect',
    common: 'ledger trezor phantom',
    domains:
      'trustwallet.com ledger.com ledgerwallet.com walletconnect.com walletconnect.org trezor.io phantom.app phantom.com',
  }),
  brand('Exchanges', {
    own: 'uniswap pancakeswap sushiswap syncswap',
    common: 'kraken kucoin bybit okx',
    domains: `uniswap.org pancakeswap.finance sushi.com syncswap.xyz kraken.com kucoin.com bybit.com okx.com
      uniswapfoundation.org`,
  }),
  brand('NFTs', {
    own: 'boredape apecoin rarible nakamigos mekaverse',
    common: 'nft nfts bayc azuki moonbirds',
    domains: 'boredapeyachtclub.com apecoin.com rarible.com yuga.com azuki.com moonbirds.xyz',
  }),
  brand('Cryptocurrencies', {
    own: 'layerzero arbitrum zksync starknet shardeum',
    common: 'ethereum solana bitcoin crypto eth btc galxe web3 token sui optimism polygon',
    domains: `layerzero.network layerzero.foundation arbitrum.io arbitrum.foundation zksync.io zksync.dev
      starknet.io shardeum.org solana.com ethereum.org bitcoin.org crypto.com galxe.com sui.io
      polygon.technology optimism.io`,
  }),
  brand('Elon Musk', {
    own: 'elonmusk spacex',
    common: 'tesla elon musk',
    domains: 'tesla.com spacex.com x.ai starlink.com',
  }),
];
