"""Compiled by `tsuho bundle` from harm_words/abroad.toml in shared_data/: do not edit."""

# fmt: off
# ruff: noqa: E501

# Lines of words for each harm in other languages, with ; between them: see word_rules.
ABROAD = {
  "suicide_notice": "想死 +6;自杀 +4;想自杀 +6;不想活 +6;活不下去 +6;轻生 +6;割腕 +6;遗书 +6;吞药 +6;죽고_싶 +6;죽고싶 +6;자살 +4;자살하고 +6;살기_싫 +6;살고_싶지_않 +6;극단적_선택 +6;자해 +6;유서 +6;quero_morrer +8;queria_morrer +8;me_matar +4;quero_me_matar +10;suicid* +4;suicídio +6;não_quero_mais_viver +10;nao_quero_mais_viver +10;tirar_minha_vida +8;vontade_de_morrer +8;acabar_com_tudo +6;muốn_chết +8;tự_tử +6;tự_sát +4;không_muốn_sống +8;tự_vẫn +6;kết_liễu +6;thư_tuyệt_mệnh +8",
  "suicide_inducement": "叫我去死 +6;让我去死 +6;去死 +2;相约自杀 +8;一起自杀 +8;自杀 方法 +2;동반_자살 +8;동반자살 +8;같이_죽 +6;죽으라고 +6;자살 방법 +2;mandou_eu_me_matar +10;morrer_juntos +8;incitação suicídio +8;me_mandam_morrer +8;rủ tự_tử +8;rủ tự_sát +8;bảo tôi chết +4;xúi tự_tử +8",
  "threat": "杀我 +6;杀了我 +6;杀死 +4;要杀 +6;杀人 +4;威胁 +4;恐吓 +4;跟踪 +4;骚扰 +2;爆炸 威胁 +4;打我 +2;报复 +2;죽이겠 +6;죽인다 +6;죽일 +4;살해 +6;협박 +4;스토킹 +6;스토커 +6;해치겠 +6;폭파 +6;때리겠 +6;무서 +2;vai_me_matar +12;ameaç* +4;ameac* +4;ameaça +4;ameaçando +6;ameaçou +6;ameaças +4;ameaçando_de_morte +8;matar +4;vai_matar +6;perseguindo +6;stalker +4;me_bater +4;bomba +2;giết_tôi +8;dọa_giết +10;doạ_giết +10;đe_dọa +4;đe_doạ +4;dọa +2;theo_dõi tôi +2;bám_theo +6;rình_rập +6;đánh_tôi +4;đánh_bom +8",
  "sextortion": "威胁 视频 +4;威胁 裸 +8;裸聊 +8;勒索 裸 +6;勒索 视频 +6;敲诈 +6;협박 영상 +4;협박 사진 +4;몸캠 +8;협박 나체 +6;영상 퍼뜨리 돈 +2;영상 유포하겠 +6;chantag* +6;chantage* +6;chantageando +8;extorsão +6;sextorsão +8;nudes dinheiro +6;vídeo_íntimo dinheiro +6;tống_tiền +6;tống_tiền ảnh +6;gửi_video tiền +6;đe_dọa ảnh +6;dọa ảnh +6",
  "intimate_image": "裸照 +6;裸体 +4;私密 +4;性爱 +4;偷拍 +2;前男友 照片 +4;前女友 照片 +4;前任 裸 +4;나체 +4;알몸 +6;누드 +4;몸_사진 +6;성관계 영상 +6;불법촬영 +4;몰카 +4;리벤지 +6;야한 사진 +4;전_남자친구 사진 +4;전_남친 사진 +4;fotos_íntimas +8;fotos_intimas +8;foto_íntima +8;vídeo_íntimo +4;nua +6;pelada +8;vazaram nudes +6;pornografia_de_vingança +10;ex postou fotos +4;ảnh_nóng +6;khỏa_thân +6;khoả_thân +6;clip_nóng +8;ảnh_nhạy_cảm +8;video_nhạy_cảm +8;quay_lén +4",
  "own_minor_image": "裸照 中学 +6;裸照 孩子 +6;裸照 女儿 +6;裸照 儿子 +6;裸照 岁 +2;알몸 중학 +6;나체 고등 +6;나체 딸 +6;나체 아들 +6;filha nua +6;filho nu +6;nudes menor +6;fotos_íntimas menor +6;con_tôi khỏa_thân +4;con_gái ảnh_nóng +6",
  "csam": "儿童色情 +8;幼女 +6;儿童 裸 +4;아동_포르노 +8;아동 성착취 +6;아동 음란 +6;pornografia_infantil +10;pedofilia +8;khiêu_dâm trẻ_em +8;ấu_dâm +8",
  "sexual_deepfake": "AI 裸 +6;换脸 +6;合成 裸 +6;딥페이크 +6;합성 나체 +6;합성 사진 +2;deepfake +4;montagem nua +6;IA nua +6;ghép_mặt +8;AI khỏa_thân +6",
  "obscene": "色情 +2;黄色 视频 +2;淫秽 +4;음란물 +4;야동 +4;포르노 +2;pornografia +2;khiêu_dâm +2;phim_sex +4",
  "child_solicitation": "孩子 见面 +2;女儿 裸 要求 +4;让我发裸 +6;约见 孩子 +4;아이 만나자 +4;딸 만나자 +4;사진_보내라 +4;온라인_그루밍 +8;aliciamento +8;filha encontrar adulto +6;aliciando +8;dụ_dỗ trẻ_em +6;dụ_dỗ con +6;gạ_gẫm +6",
  "prostitution": "卖淫 +6;嫖 +4;援交 +6;성매매 +6;조건만남 +8;원조교제 +8;prostituição +6;programa_sexual +6;mại_dâm +8;gái_gọi +8",
  "drugs": "毒品 +6;大麻 +6;冰毒 +6;吸毒 +6;贩毒 +6;마약 +6;대마 +6;필로폰 +8;떨 판매 +2;drogas +4;maconha +8;cocaína +8;cocaina +6;tráfico_de_drogas +8;ma_túy +8;ma_tuý +8;cần_sa +8;ma_tuy +6",
  "account_trade": "银行卡 卖 +4;银行卡 收购 +6;银行账户 卖 +4;买卖 账户 +4;卖 银行 +2;电话卡 卖 +4;통장 팔 +6;통장 판매 +6;계좌 팔 +6;계좌 매매 +6;대포통장 +8;대포폰 +8;유심 팔 +4;vendi conta_bancária +8;vender conta_bancária +8;vendo conta_bancária +8;vendi conta_bancaria +8;conta_bancária venda +6;compra_de_contas +8;bán tài_khoản_ngân_hàng +8;bán sổ_ngân_hàng +8;bán_sổ +6;mua tài_khoản_ngân_hàng +8;bán_sim +6",
  "credential_leak": "密码 公开 +4;密码 泄露 +6;비밀번호 공개 +6;비밀번호 유출 +6;아이디 유출 +6;senhas vazad* +6;senha vazou +6;lộ mật_khẩu +6",
  "phishing": "钓鱼 +6;假网站 +6;假 银行 +4;冒充 银行 +6;密码 输入 +2;验证码 +4;피싱 +6;스미싱 +8;가짜_사이트 +8;가짜 은행 +6;비밀번호 입력 +4;은행 사칭 +8;site_falso +8;mensagem_falsa banco +8;mensagem_falsa +6;digitei senha +6;banco falso +4;link_falso +6;trang_web_giả +8;web_giả +6;tin_nhắn_giả +8;giả ngân_hàng +8;lấy mật_khẩu +6;nhập mật_khẩu +6",
  "criminal_recruitment": "黑工 +4;高薪 兼职 +4;闇バイト 招募 +6;跑腿 取钱 +4;威胁 兼职 +4;招募 犯罪 +4;고액_알바 +8;고액알바 +8;야미바이토 +8;보이스피싱 알바 +8;수거책 +8;알바 협박 +4;yami_baito +8;trabalho_sujo +6;trabalho criminoso +6;bico ameaç* +4;việc_nhẹ_lương_cao +10;việc_làm phạm_tội +6",
  "online_gambling": "赌博 +6;赌场 +6;网赌 +6;博彩 +6;도박 +6;카지노 +6;토토 +4;cassino +6;apostas +6;aposta +4;jogo_de_azar +6;cờ_bạc +8;đánh_bạc +8;casino +2;cá_độ +8",
  "illegal_lending": "高利贷 +6;非法 贷款 +6;黑贷 +6;贷款 +2;불법_대출 +8;사채 +8;야미킨 +8;불법 대부 +6;agiota +8;empréstimo ilegal +6;tín_dụng_đen +8;vay_nặng_lãi +8;cho_vay lãi +4",
  "weapons": "枪 +4;枪支 +6;炸弹 +6;爆炸物 +6;총기 +6;권총 +8;폭탄 +6;폭발물 +6;arma_de_fogo +8;armas +6;pistola +6;explosivo +4;súng +6;bom +2;chất_nổ +8;vũ_khí +6",
  "crime_contract": "雇凶 +6;杀手 +6;买凶 +6;器官 +4;청부 +6;살인_의뢰 +8;장기 매매 +6;assassino_de_aluguel +10;matar_por_dinheiro +10;órgãos venda +4;giết_thuê +10;buôn_người +8;bán_thận +8",
  "defamation": "辱骂 +6;骂我 +6;骂 +2;诽谤 +6;造谣 +4;差评 +6;坏话 +6;侮辱 +6;污蔑 +6;中伤 +4;恶评 +6;욕설 +6;욕을 +4;악플 +6;비방 +6;명예훼손 +6;모욕 +6;악성_댓글 +6;리뷰 +2;헛소문 +2;험담 +6;뒷담 +6;욕해 +6;ofensa +6;ofensas +6;ofendendo +6;xing* +6;difamação +8;difamacao +8;calúnia +8;injúria +8;falam_mal +6;falando_mal +8;mentiras sobre +4;fofoca +4;avaliação falsa +4;avaliação_negativa +6;insult* +2;nói_xấu +8;phỉ_báng +8;xúc_phạm +8;chửi +6;bôi_nhọ +8;vu_khống +8;đánh_giá_xấu +8;bịa_đặt +6;lăng_mạ +8",
  "privacy": "地址 公开 +4;住址 公开 +4;电话 公开 +4;个人信息 +4;人肉 +6;隐私 +6;我的照片 +2;泄露 信息 +4;주소 공개 +4;주소 올 +4;전화번호 공개 +4;전화번호 올 +4;개인정보 +6;신상 +6;사생활 +6;얼굴_사진 +2;endereço +4;endereco +4;meu_endereço +6;meu_telefone +6;número_de_telefone +4;dados_pessoais +8;minha_foto sem +4;privacidade +8;divulg* telefone +6;địa_chỉ +4;địa_chỉ_nhà +6;số_điện_thoại +4;thông_tin_cá_nhân +8;công_khai số +6;ảnh_của_tôi +2;riêng_tư +4",
  "impersonation": "冒充 +6;假账号 +6;冒用 +6;假冒 +6;盗用 照片 +4;사칭 +6;도용 사진 +4;가짜_계정 +8;가짜 계정 +6;perfil_falso +8;conta_falsa +8;se_passando +8;fingindo_ser +8;giả_mạo +6;tài_khoản_giả +8;mạo_danh +8;giả_danh +8",
  "copyright": "盗图 +6;抄袭 +6;盗版 +6;侵权 +4;我的作品 +4;저작권 +6;표절 +6;무단_전재 +8;무단 도용 그림 +4;불법_복제 +8;direitos_autorais +8;plágio +8;copiaram meu +4;pirataria +8;bản_quyền +8;đạo_nhái +8;ăn_cắp tranh +6;sao_chép +4",
  "child_bullying": "霸凌 +6;欺负 +4;校园 打 +4;孩子 打 +6;孩子 欺负 +6;欺凌 +6;괴롭힘 +6;왕따 +8;학교폭력 +8;따돌림 +8;아이 때리 +4;학폭 +8;bullying +4;espancad* +6;espancado escola +8;filho bullying +6;filha bullying +6;humilha* escola +6;bắt_nạt +8;bạo_lực_học_đường +10;con_tôi đánh +8;bị_bạn_đánh +8",
  "gore": "尸体 +6;血腥 +6;虐待 动物 +6;虐猫 +8;시체 +6;잔인한 +4;동물_학대 +8;cadáver +8;corpo_morto +8;maus_tratos animais +6;xác_chết +8;thi_thể +6;ngược_đãi động_vật +8",
  "hate": "歧视 +6;仇恨 +6;骂中国人 +10;骂外国人 +10;滚回 +6;种族 +4;혐오 +6;차별 +6;재일 혐오 +6;인종 +4;racismo +8;racista +8;discriminação +8;xenofobia +8;ódio +4;falam_mal_de_brasileiros +10;phân_biệt_chủng_tộc +8;kỳ_thị +8;phân_biệt +4;thù_ghét +8",
  "harmful_to_minors": "孩子 广告 色情 +4;孩子 看到 色情 +4;아이 광고 야한 +4;criança anúncio pornográfico +6;trẻ_em quảng_cáo khiêu_dâm +6",
  "misinformation": "谣言 +4;假新闻 +6;虚假 信息 +4;假消息 +6;가짜_뉴스 +8;가짜뉴스 +8;허위_정보 +8;유언비어 +8;notícia_falsa +8;informação_falsa +8;boato +4;tin_giả +8;tin_đồn +4;sai_sự_thật +6",
  "fraud": "诈骗 +6;被骗 +6;骗子 +4;骗钱 +6;没收到货 +6;网购 骗 +4;投资 骗 +6;假网店 +6;杀猪盘 +8;사기 +6;사기당 +6;속았 +4;돈을_잃 +4;물건 안_왔 +4;가짜_쇼핑몰 +8;투자 사기 +6;로맨스_스캠 +8;golpe +6;golpista +8;fui_enganad* +8;enganado +4;não_recebi +6;nao_recebi +6;loja_falsa +8;estelionato +8;investimento golpe +4;pix golpe +4;lừa_đảo +8;bị_lừa +8;lừa_tiền +8;chuyển_tiền lừa +6;không_nhận_được_hàng +8;lừa +2;cửa_hàng_giả +8",
  "malware": "病毒 +6;盗号 +6;账号 被盗 +6;黑客 +4;中毒 电脑 +4;바이러스 +6;해킹 +6;계정 해킹 +6;랜섬웨어 +8;vírus +6;conta_invadida +8;hackeada +6;hackead* +8;invadiram conta +6;virus +2;hack +4;bị_hack +8;chiếm tài_khoản +6;mất tài_khoản +6",
}
